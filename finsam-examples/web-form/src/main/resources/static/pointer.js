// JSON Pointers (RFC 6901) into the document that is being written.

const steps = (pointer) =>
  pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
const isObject = (value) => typeof value === 'object' && value !== null;
const put = (object, key, value) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

export function get(document, pointer) {
  let value = document;
  for (const step of steps(pointer)) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value ?? undefined;
}

/** Sets an answer; undefined takes it away, and the objects that are then empty. */
export function set(document, pointer, value) {
  const path = steps(pointer);
  const last = path.pop();
  const owners = [document];
  path.forEach((step, i) => {
    const owner = owners[i];
    if (!Object.hasOwn(owner, step) || !isObject(owner[step])) {
      put(owner, step, /^\d+$/.test(path[i + 1] ?? last) ? [] : {});
    }
    owners.push(owner[step]);
  });
  const owner = owners[path.length];
  if (value !== undefined) {
    if (Array.isArray(owner)) while (owner.length < Number(last)) owner.push(null);
    put(owner, last, value);
  } else if (Array.isArray(owner)) {
    if (Number(last) < owner.length) owner[last] = null;
  } else {
    delete owner[last];
    prune(owners, path);
  }
}

function prune(owners, path) {
  for (let i = path.length; i > 0; i--) {
    if (Array.isArray(owners[i]) || Array.isArray(owners[i - 1]) || Object.keys(owners[i]).length > 0) return;
    delete owners[i - 1][path[i - 1]];
  }
}

export const covers = (pointer, other) => other === pointer || other.startsWith(pointer + '/');
