// SPDX-License-Identifier: EUPL-1.2
#include "widgets/markedtext.h"

#include "wording/wrappedtext.h"

#include <QTextCursor>
#include <QTextDocument>

namespace kb {

namespace {

constexpr int LineHeight = 130;           ///< per cent
constexpr qsizetype LongestMarked = 5000; ///< characters: more takes long to lay out

} // namespace

MarkedText::MarkedText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::say(const QString &name, const QString &text, const QList<TextRange> &marks)
{
    setPlainText(beginningOf(text, LongestMarked));
    QTextBlockFormat spacing;
    spacing.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(spacing);
    const QStringList words = mark(marks);
    setAccessibleName(name);
    setAccessibleDescription(words.isEmpty() ? QString()
                                             : tr("Marked: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
}

int MarkedText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> laidOut(document()->clone());
    laidOut->setTextWidth(width);
    return int(std::ceil(laidOut->size().height()));
}

QSize MarkedText::sizeHint() const
{
    const int width = 40 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize MarkedText::minimumSizeHint() const
{
    return {16 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

QStringList MarkedText::mark(const QList<TextRange> &marks)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setFontUnderline(true);
    const qsizetype end = document()->characterCount() - 1;

    QStringList words;
    QTextCursor cursor(document());
    for (const TextRange &range : marks) {
        if (range.start >= end)
            continue;
        cursor.setPosition(int(std::clamp<qsizetype>(range.start, 0, end)));
        cursor.setPosition(int(std::clamp<qsizetype>(range.start + range.length, 0, end)),
                           QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
        words.append(cursor.selectedText());
    }
    return words;
}

} // namespace kb
