// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"
#include "report/drawing.h"

#include <QDate>

#include <variant>

namespace kb {

namespace doc {

struct Fact
{
    Text label;
    Text value;
};

/// Labels with their values, as a definition list.
struct Facts
{
    QList<Fact> facts;
};

/// The start of a document, and its only heading of the first level.
struct TitleBlock
{
    Text kicker; ///< what sort of paper it is, above the title
    Text title;
    Text subtitle;
    QList<Fact> facts;
};

/// Whether the part under a heading stays on one page when it fits there.
enum class Keep { WithNext, WholePart };

/// Levels 1 to 3 below the title.
struct Heading
{
    int level = 1;
    Text text;
    Keep keep = Keep::WithNext;
};

struct Paragraph
{
    Text text;
};

enum class ListKind { Bullets, Numbers };

struct List
{
    QList<Text> items;
    ListKind kind = ListKind::Bullets;
};

enum class Align { Left, Centre, Right };

struct Column
{
    Text title;
    int share = 1; ///< of the width, compared with the other columns
    Align align = Align::Left;
};

enum class RowHeads { None, FirstColumn };

/// How high the rows are on a page: to be read, high enough to sign in, or with two empty lines to write on
/// below the words.
enum class RowRoom { Reading, Signing, Writing };

/// The header row is repeated on every page; a row is divided over pages only when it is longer than one.
struct Table
{
    Text caption;
    QList<Column> columns;
    QList<QList<Text>> rows; ///< cells that are missing stay empty
    RowHeads rowHeads = RowHeads::None;
    RowRoom room = RowRoom::Reading;
};

/// Figures by row and column, each with its own header: a table of short, centred cells.
struct Matrix
{
    Text caption;
    Text corner; ///< says what the cells mean
    QList<Text> columns;
    QList<Text> rows;
    QList<QList<Text>> cells; ///< per row
};

/// The same figures as a table: the corner heads the first column.
Table tableOf(const Matrix &matrix);

/// The message that may not be missed, in a frame.
struct Callout
{
    Text label;
    QList<Text> paragraphs;
};

/// Empty lines to write on during a meeting.
struct WritingLines
{
    Text label;
    int lines = 3;
};

struct Source
{
    Text mark; ///< `[3]`; empty in an author-year list
    Text citation;
};

struct SourceList
{
    QList<Source> sources;
};

enum class Orientation { Portrait, Landscape };

/// A name badge or a name plate.
struct Card
{
    Text name;
    Text line;
    Text note;
};

/// To cut out, ten on a sheet of A4.
struct Cards
{
    QList<Card> cards;
};

/// Of every sheet of a paper. A3 is for what has no room on A4, such as a radar of many signals; Letter is
/// what printers in the Caribbean have.
enum class PaperSize { A4, A3, Letter };

/// What running text is set in; headings have no serifs either way.
enum class Face { Serif, Sans };

/// Whether the pages after a break are counted on, or are a letter of their own: page 1 of its own number.
enum class Numbering { GoesOn, BeginsAgain };

/// What follows starts on a new page of that orientation.
struct PageBreak
{
    Orientation orientation = Orientation::Portrait;
    Numbering numbering = Numbering::GoesOn; ///< an editable document counts on
};

using Block = std::variant<TitleBlock, Heading, Paragraph, List, Facts, Table, Matrix, Callout, WritingLines,
                           SourceList, PageBreak, Drawing, Cards>;

/// What the header and footer of every page say, and what the file says about itself.
struct Info
{
    Text title;
    Text unit; ///< the author of the document
    Text version;
    QDate date; ///< also the date inside the file, so that the same document gives the same bytes
    Language language = Language::Nl;
    ShareLevel shareLevel = ShareLevel::InternBzk;
    Text selection; ///< the filter and order that were used, "dossier D8, status open"
    Text contact;
    Text letterhead; ///< above the title; empty for none
    PaperSize paperSize = PaperSize::A4;
    Face face = Face::Serif;
    bool isExample = false; ///< fictitious data: every page says so
};

} // namespace doc

/// A paper as content: one list of blocks from which HTML, ODT, PDF and plain text are made, with the same
/// text.
struct Document
{
    doc::Info info;
    QList<doc::Block> blocks;
};

} // namespace kb
