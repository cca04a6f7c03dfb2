// SPDX-License-Identifier: EUPL-1.2
#include "widgets/paperview.h"

#include "model/validation.h"
#include "widgets/paperlines.h"
#include "wording/colours.h"
#include "wording/plaintext.h"
#include "wording/type.h"
#include "wording/wholecodes.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>

namespace kb {

namespace {

constexpr int Margin = 24;
constexpr int LongestLine = 80; ///< characters

bool isChip(const PaperSpan &span)
{
    return span.emphasis == Emphasis::Chip || span.emphasis == Emphasis::QuietChip;
}

bool leadsSomewhere(const QUrl &link)
{
    return link.scheme() == QLatin1StringView("kb") || mayBeFollowed(link);
}

QTextBlockFormat blockFormat(int before, int after, int lineHeight = 130)
{
    QTextBlockFormat format;
    format.setTopMargin(before);
    format.setBottomMargin(after);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// The first block of a document is there already.
void beginBlock(QTextCursor &cursor, QTextBlockFormat format)
{
    if (!cursor.document()->isEmpty())
        return cursor.insertBlock(format, {}); // the dot of a list is not as large as the title above it
    format.setTopMargin(0);
    cursor.setBlockFormat(format);
}

/// Lines end between codes, not within one.
void insertWhole(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    cursor.insertText(wholeCodes(text), format);
}

QTextCharFormat charFormat(const QFont &font, const QColor &ink)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(ink);
    return format;
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QTextBrowser(parent)
{
    name();
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines end where the room does
    document()->setDocumentMargin(Margin);
    document()->setIndentWidth(Margin);
    connect(this, &QTextBrowser::anchorClicked, this, &PaperView::linkFollowed);
}

void PaperView::say(const Paper &paper)
{
    m_later = {};
    m_paper = beginningsOf(paper);
    typeset();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0); // the cursor in sight is not enough: above it is the margin
}

void PaperView::sayWhenSeen(const std::function<Paper()> &make)
{
    whenSeen([this, make] { say(make()); });
}

void PaperView::whenSeen(const std::function<void()> &work)
{
    m_later = {};
    if (isVisible())
        work();
    else
        m_later = work;
}

void PaperView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_later)
        std::exchange(m_later, {})();
}

QString PaperView::toPlainText() const
{
    return asTyped(QTextBrowser::toPlainText());
}

QMimeData *PaperView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextDocumentFragment chosen(textCursor());
    copied->setText(asTyped(chosen.toPlainText()));
    copied->setHtml(asTyped(chosen.toHtml()));
    return copied;
}

QVariant PaperView::loadResource(int, const QUrl &)
{
    return {};
}

void PaperView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        typeset();
    if (event->type() == QEvent::LanguageChange)
        name();
}

void PaperView::name()
{
    setAccessibleName(tr("Preview"));
    setPlaceholderText(tr("What you choose is shown here."));
    describe();
}

/// A screen reader does not read what only stands in place of a text.
void PaperView::describe()
{
    setAccessibleDescription(document()->isEmpty() ? placeholderText() : QString());
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (tablesInColumns() == m_inColumns)
        return limitLine();
    const int read = verticalScrollBar()->value();
    typeset();
    verticalScrollBar()->setValue(read);
}

void PaperView::typeset()
{
    clear();
    m_inColumns = tablesInColumns();
    limitLine();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (!m_paper.place.isEmpty()) {
        beginBlock(cursor, blockFormat(0, 4));
        insertWhole(
            cursor, m_paper.place,
            charFormat(fontOf(Type::Caption, Weight::Regular, font()), inkOf(Meaning::Quiet, palette())));
    }
    if (!m_paper.title.isEmpty()) {
        beginBlock(cursor, blockFormat(0, 8, 115));
        insertWhole(cursor, m_paper.title,
                    charFormat(fontOf(Type::Title, Weight::Bold, font()), inkOf(Meaning::Plain, palette())));
    }
    if (!m_paper.facts.isEmpty()) {
        beginBlock(cursor, blockFormat(0, 8));
        writeSpans(cursor, m_paper.facts);
    }
    for (const PaperSection &section : std::as_const(m_paper.sections))
        writeSection(cursor, section);
    cursor.endEditBlock();
    describe();
}

void PaperView::writeSection(QTextCursor &cursor, const PaperSection &section) const
{
    if (!section.heading.isEmpty()) {
        beginBlock(cursor, blockFormat(16, 4));
        insertWhole(cursor, section.heading,
                    charFormat(fontOf(Type::Body, Weight::Bold, font()), inkOf(Meaning::Plain, palette())));
    }
    if (hasRoomFor(section.table))
        writeTable(cursor, section.table);
    else
        writeParagraphs(cursor, tableLines(section.table), ParagraphStyle::List);
    writeParagraphs(cursor, section.paragraphs, section.style);
}

void PaperView::writeParagraphs(QTextCursor &cursor, const QList<PaperParagraph> &paragraphs,
                                ParagraphStyle style) const
{
    QTextList *list = nullptr;
    for (const PaperParagraph &paragraph : paragraphs) {
        beginBlock(cursor, blockFormat(0, 8));
        if (style == ParagraphStyle::List && !list)
            list = cursor.createList(QTextListFormat::ListDisc);
        else if (list)
            list->add(cursor.block());
        writeSpans(cursor, paragraph);
    }
}

void PaperView::writeSpans(QTextCursor &cursor, const PaperParagraph &spans) const
{
    static const QString around(QChar::Nbsp); // the ground of a chip is wider than its word
    for (const PaperSpan &span : spans)
        insertWhole(cursor, isChip(span) ? around + span.text + around : span.text, formatOf(span));
}

QTextCharFormat PaperView::formatOf(const PaperSpan &span) const
{
    const bool isBold = span.emphasis == Emphasis::Strong || span.emphasis == Emphasis::Marked;
    const bool isQuiet = span.emphasis == Emphasis::Quiet || span.emphasis == Emphasis::QuietChip;
    const Meaning meaning = isQuiet ? Meaning::Quiet : Meaning::Plain;
    QTextCharFormat format = charFormat(fontOf(Type::Body, isBold ? Weight::Bold : Weight::Regular, font()),
                                        inkOf(meaning, palette()));
    format.setFontUnderline(span.emphasis == Emphasis::Marked);
    if (leadsSomewhere(span.link)) {
        format.setAnchor(true);
        format.setAnchorHref(span.link.toString());
        format.setForeground(inkOf(Meaning::Accent, palette()));
        format.setFontUnderline(true);
    }
    if (isChip(span))
        format.setBackground(palette().color(QPalette::Midlight));
    if (!span.hint.isEmpty())
        format.setToolTip(plainToolTip(span.hint));
    return format;
}

void PaperView::limitLine()
{
    const int longest = LongestLine * fontMetrics().averageCharWidth() + 2 * Margin;
    if (m_inColumns == 0 && viewport()->width() > longest) {
        setLineWrapMode(FixedPixelWidth);
        setLineWrapColumnOrWidth(longest);
    } else {
        setLineWrapMode(WidgetWidth);
    }
}

} // namespace kb
