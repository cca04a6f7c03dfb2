// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace kb {

/// A chip is a word on a ground of its own; a quiet one counts for nothing.
enum class Emphasis { None, Strong, Quiet, Marked, Chip, QuietChip };

/// A stretch of plain text in one look; with a link it can be followed.
struct PaperSpan
{
    QString text;
    Emphasis emphasis = Emphasis::None;
    QUrl link = {};    ///< a record (scheme kb), or http, https or mailto; others stay plain text
    QString hint = {}; ///< what it means, for who hovers over it
};

using PaperParagraph = QList<PaperSpan>;

enum class ParagraphStyle { Running, List };

struct PaperColumn
{
    QString heading;
    bool isNamed = false; ///< its cells need their heading to be understood
    bool isWhole = false; ///< no line ends within its cells, such as dates
};

/// A cell for each column; an empty one says nothing.
using PaperRow = QList<PaperParagraph>;

/// Columns side by side where there is room for them; where there is not, a line for each row.
struct PaperTable
{
    QList<PaperColumn> columns;
    QList<PaperRow> rows;
};

struct PaperSection
{
    QString heading;
    QList<PaperParagraph> paragraphs;
    ParagraphStyle style = ParagraphStyle::Running;
    PaperTable table = {}; ///< above the paragraphs
};

/// What a preview shows of a record: where it stands, its title, a line of facts, and sections.
struct Paper
{
    QString place; ///< above the title, small: "DGVB-STU-08 · Study"
    QString title;
    PaperParagraph facts;
    QList<PaperSection> sections;
};

} // namespace kb
