// Package tiltak holds what a programme consists of, as registered.
package tiltak

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Tiltak is one part of the programme (integreringsloven § 14 a; NIR: tiltak). Fra and Til are both included; without Til it is open.
type Tiltak struct {
	lov.Rekke
	Gruppe        Gruppe
	Tiltak        string // the kommune's own name of it
	Fra, Til      date.Date
	TimerPerUke   lov.Timer
	Erstatter     []string // ids of the tiltak that it replaces in the period
	IkkeGjeldende bool     // NIR sets it at an avslutning when the period runs past it
}
