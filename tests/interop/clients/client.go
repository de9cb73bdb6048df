// A device of Go's crypto/tls: sends the bytes of a file and prints what comes back until the server ends.
//
//	client ADDRESS AUTHORITY CERTIFICATE KEY HELLO    CERTIFICATE and KEY "" for none
package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"os"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	address, authority, certificate, key, hello := os.Args[1], os.Args[2], os.Args[3], os.Args[4], os.Args[5]
	pem, err := os.ReadFile(authority)
	check(err)
	settings := &tls.Config{RootCAs: x509.NewCertPool()}
	settings.RootCAs.AppendCertsFromPEM(pem)
	if certificate != "" {
		pair, err := tls.LoadX509KeyPair(certificate, key)
		check(err)
		// Else it asks whether the server named the issuer, and shows nothing if it did not.
		settings.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
			return &pair, nil
		}
	}
	bytes, err := os.ReadFile(hello)
	check(err)
	connection, err := tls.Dial("tcp", address, settings)
	check(err)
	_, err = connection.Write(bytes)
	check(err)
	_, err = io.Copy(os.Stdout, connection)
	check(err)
}
