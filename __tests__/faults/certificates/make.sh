#!/usr/bin/env bash
# Makes the certificates of the tests anew, in this folder. They are committed, because not every machine has openssl;
# run this only to change one. The private key is public on purpose and protects nothing.
#
#   bash __tests__/faults/certificates/make.sh
#
# The key of the CA is thrown away, so nobody can make another certificate that the tests would trust.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > openssl.cnf <<'CONFIG'
[ca]
default_ca = test
[test]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[server]
basicConstraints = critical, CA:false
extendedKeyUsage = serverAuth
CONFIG
touch index.txt
echo 01 > serial

new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
# sign NAME KEY SUBJECT SUBJECT_ALT_NAMES START END OPTION...: writes NAME.pem
sign() {
  openssl req -new -config openssl.cnf -key "$2" -subj "/CN=$3" -addext "subjectAltName=$4" -out "$1.csr"
  openssl ca -batch -config openssl.cnf -notext -in "$1.csr" -startdate "$5" -enddate "$6" -out "$1.pem" "${@:7}"
}
own_names='DNS:localhost,DNS:api.test,DNS:two.api.test,IP:127.0.0.1'
by_itself=(-selfsign -extensions authority)
by_ca=(-keyfile ca-key.pem -cert ca.pem -extensions server)
long=(20200101000000Z 21200101000000Z)

new_key ca-key.pem
new_key key.pem
sign ca ca-key.pem 'Private CA of the tests' 'DNS:ca.test' "${long[@]}" "${by_itself[@]}" -keyfile ca-key.pem
sign good key.pem localhost "$own_names" "${long[@]}" "${by_ca[@]}"
sign expired key.pem localhost "$own_names" 20200101000000Z 20200102000000Z "${by_ca[@]}"
sign not-yet-valid key.pem localhost "$own_names" 21000101000000Z 21200101000000Z "${by_ca[@]}"
sign other-host key.pem other.test 'DNS:other.test' "${long[@]}" "${by_ca[@]}"
sign self-signed key.pem localhost "$own_names" "${long[@]}" -selfsign -keyfile key.pem -extensions server

{
  echo 'A key for tests only, published on purpose: nothing outside of them trusts it.'
  cat key.pem
} > "$here/key.pem"
for name in ca good expired not-yet-valid other-host self-signed; do cp "$name.pem" "$here/"; done
