// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/settext.h"
#include "report/document.h"

#include <optional>
#include <variant>

namespace kb::print {

struct Line
{
    SetText text;
    int index;
    QPointF at;
};

struct Rule
{
    QLineF line;
    qreal width;
    QColor ink;
};

struct Ground
{
    QRectF area;
    QColor ink;
};

/// A drawing, of which a point is so many units large.
struct Figure
{
    doc::Drawing drawing;
    QPointF at;
    qreal scale;
};

/// What is painted in a strip; its origin is the top left of the strip.
using Mark = std::variant<Line, Rule, Ground, Figure>;

/// How much a strip wants to stay with the next one on a page.
enum class Bond {
    None,
    Part,  ///< of one part that stays together when it fits on a page
    Tight, ///< lines of one table row, a heading with what follows, the first and last lines of a paragraph
    Unbreakable, ///< no strip has it: even a row that is longer than a page is divided
};

/// For the list of contents beside a PDF.
struct Entry
{
    int level;
    QString text;
};

struct Strip;
using Strips = QList<Strip>;

/// A piece of a page over its whole width that is not divided: a line of text, of a row, to write on. A
/// document is set as strips, one below the other; then they are dealt over pages.
struct Strip
{
    qreal before = 0; ///< space above; none at the top of a page
    qreal height = 0;
    Bond bond = Bond::None;
    QList<Mark> marks;
    std::shared_ptr<const Strips> tableHead; ///< repeated above it when it comes first on a page
    std::optional<doc::Orientation> startsPage;
    doc::Numbering numbering = doc::Numbering::GoesOn; ///< of the page that it starts
    std::optional<Entry> entry;
};

} // namespace kb::print
