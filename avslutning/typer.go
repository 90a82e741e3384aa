// Package avslutning holds how a programme ends: what kommunen registered, what NIR's regelmotor sets by itself, which of them stands,
// and when an end can be registered.
package avslutning

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Avslutning is one registered end of the programme, by kommunen or by NIR's regelmotor. A zero field is not given.
type Avslutning struct {
	lov.Rekke
	Kode         Kode
	Dato         date.Date // avslutningsdato
	TimerPerUke  lov.Timer // of work
	RegistrertAv RegistrertAv
	Kommune      string // four digits
	Slettet      bool   // kept in NIR's history
	SlettetDato  date.Date
}
