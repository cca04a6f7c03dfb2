// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/qnamespace.h>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;

namespace kb {

/// The surfaces of the house style. Each draws inside the rectangle of the option, in colours of its palette.

/// Around what can be typed in: a line, in the accent when it has the focus.
void drawFieldPanel(QPainter &painter, const QStyleOption &option);

/// Around what can only be read: no box, one faint line below; the accent around it when it has the focus.
void drawReadPanel(QPainter &painter, const QStyleOption &option);

/// A button with a line around it, in the accent when it is on; the default button is filled with the accent.
enum class ButtonKind { Usual, Default, Flat };
void drawButtonPanel(QPainter &painter, const QStyleOption &option, ButtonKind kind);

/// The box of a check box, or the circle of a radio button, with what is in it; filled with the accent when
/// it is on and can be used.
enum class TickKind { Box, Circle };
void drawTick(QPainter &painter, const QStyleOption &option, TickKind kind);

/// A small arrow: down on what opens a list, aside on what opens a menu, up and down beside a number.
void drawChevron(QPainter &painter, const QStyleOption &option, Qt::ArrowType direction = Qt::DownArrow);

/// The head of a column: flat, with a line below.
void drawHeaderPanel(QPainter &painter, const QStyleOption &option);

/// A tab inside a window: its word, and a line in the accent below the one that is open.
void drawTabPanel(QPainter &painter, const QStyleOption &option);

/// The track of progress, and how much of it is done; nothing while nobody knows.
void drawTrack(QPainter &painter, const QStyleOption &option);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace kb
