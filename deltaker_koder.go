package integrering

import (
	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/opplaering"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

// Kodeverk yields every code list of the contract, by name. Each code has its title in bokmål, nynorsk and English, NIR's own words
// where the register has the code, and hjemmel where it belongs to a provision.
func Kodeverk(yield func(*lov.Kodeverk) bool) {
	for _, k := range [...]*lov.Kodeverk{
		&avslutning.Koder,
		&fravaer.Dokumentasjoner,
		&kategori.Hendelser,
		&fravaer.Typer,
		&vedtak.Fritaksgrunner,
		&fravaer.Grunner,
		&fravaer.Utelatelser,
		&kategori.Kategorier,
		&kategori.Kravgrunner,
		&kategori.Kravtyper,
		&opplaering.Mottakstyper,
		&opplaering.Nivaaer,
		&kategori.Oppholdshjemler,
		&vedtak.Ordninger,
		&vedtak.Permisjonstyper,
		&opplaering.Proevedeler,
		&avslutning.Registratorer,
		&vedtak.Resultater,
		&fravaer.Roller,
		&sluttmaal.Koder,
		&status.Statuser,
		&vedtak.Telleenheter,
		&tiltak.Grupper,
		&kategori.Utdanninger,
		&vedtak.Typer,
		&vedtak.Velferdsgrunner,
	} {
		if !yield(k) {
			return
		}
	}
}
