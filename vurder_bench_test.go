package integrering_test

import (
	"testing"

	"github.com/nirregler/integrering"
)

// The work on one document, step by step, over the examples: a figure is the average of them.

func BenchmarkLes(b *testing.B) {
	var dokumenter [][]byte
	tegn := 0
	for _, e := range eksempler {
		_, data := e.les(b)
		dokumenter = append(dokumenter, data)
		tegn += len(data)
	}
	var l integrering.Leser
	var d integrering.Deltaker
	b.ReportAllocs()
	b.SetBytes(int64(tegn / len(dokumenter)))
	for i := 0; b.Loop(); i++ {
		if err := l.Les(&d, dokumenter[i%len(dokumenter)]); err != nil {
			b.Fatal(err)
		}
	}
}

func deltakere(b *testing.B) (dd []integrering.Deltaker) {
	b.Helper()
	for _, e := range eksempler {
		d, _ := e.les(b)
		dd = append(dd, d)
	}
	return dd
}

// BenchmarkVurder is a whole vurdering: lovvalg, frist, trace, findings and receipt.
func BenchmarkVurder(b *testing.B) {
	r := integrering.Norge()
	dd := deltakere(b)
	var v integrering.Vurdering
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if err := r.VurderTil(&v, &dd[i%len(dd)], per, 0); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTrygg is the safe day and the other dates alone.
func BenchmarkTrygg(b *testing.B) {
	r := integrering.Norge()
	dd := deltakere(b)
	vv := make([]integrering.Vurdering, len(dd))
	for i := range dd {
		if err := r.VurderTil(&vv[i], &dd[i], per, 0); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		r.Trygg(&vv[i%len(dd)], &dd[i%len(dd)])
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	r := integrering.Norge()
	dd := deltakere(b)
	vv := make([]integrering.Vurdering, len(dd))
	for i := range dd {
		if err := r.VurderTil(&vv[i], &dd[i], per, 0); err != nil {
			b.Fatal(err)
		}
	}
	for _, rad := range []struct {
		navn string
		u    integrering.Utdata
	}{{"spor", integrering.Utdata{}}, {"uten-spor", integrering.Utdata{UtenSpor: true}}} {
		b.Run(rad.navn, func(b *testing.B) {
			var ut []byte
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				ut = vv[i%len(vv)].AppendJSON(ut[:0], rad.u)
			}
			b.SetBytes(int64(len(ut)))
		})
	}
}
