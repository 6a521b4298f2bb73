/** `npm start`: installs what is missing, builds what is stale, serves the module and says where. */
import { nodeFault } from './node-version.mjs'

const usual = 5180

async function start() {
  const { setUp } = await import('./setup.mjs')
  await setUp()
  const { buildIfStale, site } = await import('./build.mjs')
  await buildIfStale()
  const { address, port } = await open(site)
  if (port !== usual && process.env.PORT === undefined)
    console.log(
      [
        `Port ${usual} er opptatt, så adressen er en annen enn vanlig. Notatboka følger adressen: Det du skrev på den vanlige, vises ikke her.`,
        `Port ${usual} is taken, so the address is not the usual one. The notebook belongs to its address: what you wrote at the usual one is not shown here.`,
      ].join('\n'),
    )
  console.log(`\nSidestilt: ${address}\nCtrl+C avslutter. / Ctrl+C ends it.`)
}

/** @param {string} site */
async function open(site) {
  const { serve, serveFrom } = await import('./serve.mjs')
  const { PORT } = process.env
  if (PORT === undefined) return serveFrom(site, usual)
  const port = Number(PORT)
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65535)
    throw new Error(
      [
        `PORT=${PORT} er ikke en port. Velg et tall fra 1024 til 65535.`,
        `PORT=${PORT} is not a port. Choose a number from 1024 to 65535.`,
      ].join('\n'),
    )
  return serve(site, port).catch(({ code }) => {
    throw new Error(
      [
        `Port ${PORT} kan ikke brukes (${code}). Velg en annen, eller ingen.`,
        `Port ${PORT} cannot be used (${code}). Choose another, or none.`,
      ].join('\n'),
    )
  })
}

const fault = nodeFault(process.versions.node)
if (fault) {
  console.error(fault)
  process.exitCode = 1
} else
  start().catch(({ message }) => {
    console.error(message)
    process.exitCode = 1
  })
