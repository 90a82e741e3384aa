package integrering_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/nirregler/integrering"
)

var oppdater = flag.Bool("update", false, "write the golden files anew")

func TestSkjemaDeltakerErOppdatert(t *testing.T) {
	const fil = "skjema/deltaker.json"
	har := integrering.SkjemaDeltaker()
	if *oppdater {
		if err := os.WriteFile(fil, har, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	vil, err := os.ReadFile(fil)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(vil, har) {
		t.Errorf("%s is not what the field tables give; write it with go test -run SkjemaDeltaker -update .", fil)
	}
}
