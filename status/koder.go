// Package status holds the status of an ordning (NIR: status).
package status

import "github.com/nirregler/integrering/lov"

type statusverk struct{}

// Status is how far an ordning has come.
type Status = lov.Enum[statusverk]

// The statuses.
const (
	KategoriBeregnet Status = iota + 1
	VedtakFattet
	DeltarIOrdning
	Permisjon
	MidlertidigStans
	Avsluttet
)

// Statuser is the code list of [Status].
var Statuser = lov.Kodeverk{
	Navn:  "status",
	Tekst: lov.Tekst{"Status for ordningen", "Status for ordninga", "Status of the scheme"},
	Koder: []lov.Kode{
		{Kode: "kategori-beregnet", NIR: "kategori beregnet", Tekst: lov.Tekst{"kategori beregnet", "kategori berekna", "category computed"}},
		{Kode: "vedtak-fattet", Tekst: lov.Tekst{"vedtak fattet", "vedtak fatta", "decision made"}},
		{Kode: "deltar-i-ordning", NIR: "deltar i ordning", Tekst: lov.Tekst{"deltar i ordningen", "deltek i ordninga", "takes part in the scheme"}},
		{Kode: "permisjon", Tekst: lov.Tekst{"i permisjon", "i permisjon", "on leave"}},
		{Kode: "midlertidig-stans", Tekst: lov.Tekst{"midlertidig stans", "mellombels stans", "temporarily suspended"}},
		{Kode: "avsluttet", Tekst: lov.Tekst{"avsluttet", "avslutta", "ended"}},
	},
}

func (statusverk) Kodeverk() *lov.Kodeverk { return &Statuser }
