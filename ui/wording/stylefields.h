// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionSpinBox;
class QWidget;

namespace kb {

/// Where text of several lines is written; what is framed by it has round corners.
bool isTextField(const QWidget *widget);

/// Whether what is in it can be read, and not changed by who sees it.
bool isOnlyRead(const QStyleOption &option, const QWidget *widget);

/// The frame of a field as its widget is: one that is only read lies flat in the window.
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// A field for a number, with an arrow in each of the two places; an arrow that leads nowhere is quiet.
void drawSpinField(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                   const QWidget *widget);

/// A thin line around: seen well around a list or a menu, faint around what only stands together.
void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// A line without a word between the items of a menu.
bool isSeparator(const QStyleOption &option);
void drawSeparator(QPainter &painter, const QStyleOption &option);

/// Whether this is a tool button whose word opens a menu; the arrow beside the word takes so much room.
bool opensMenu(const QStyleOption &option);
inline constexpr int OpenerArrow = 16;

/// Whether this is a tool button that does what its word says, and has an arrow beside that which opens a
/// menu.
bool opensBesideWord(const QStyleOption &option);

/// The ring of focus, in an ink that is seen on what it lies on.
void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget);

} // namespace kb
