// Hands a file that was made on this device to its reader, as if it had been downloaded.

// Some browsers read the file only a while after the link was followed.
const keptForMs = 60_000
const nameLengthMax = 80

/** Offers a file under the name of the list that was checked: `staff.xlsx` becomes `staff-checked.csv`. */
export function offerFile(file: Blob, originName: string, extension: string): void {
  const base = originName.replace(/\.[^.]*$/, '').slice(0, nameLengthMax)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${base}-checked.${extension}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptForMs)
}
