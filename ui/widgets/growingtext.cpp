// SPDX-License-Identifier: EUPL-1.2
#include "widgets/growingtext.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kb {

namespace {

/// Of the lines as they break at this width; no more is looked at than is enough. The document itself only
/// knows the lines that were painted, at the width that a scroll bar left.
double heightOfLines(const QPlainTextEdit &edit, double width, double enough)
{
    constexpr qsizetype moreThanIsShown = 10'000; // characters of a paragraph
    const QTextDocument &text = *edit.document();
    double height = 0;
    for (QTextBlock block = text.begin(); block.isValid() && height <= enough; block = block.next()) {
        QTextLayout lines(block.text().left(moreThanIsShown), edit.font(), edit.viewport());
        lines.setTextOption(text.defaultTextOption());
        lines.beginLayout();
        for (QTextLine line = lines.createLine(); line.isValid() && height <= enough;
             line = lines.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            height += line.height();
        }
        lines.endLayout();
    }
    return height;
}

/// Fits the height of its parent whenever the text, the width or the font changes.
class TextGrowth : public QObject
{
public:
    TextGrowth(QPlainTextEdit &edit, ShownLines shown)
        : QObject(&edit)
        , m_edit(edit)
        , m_shown(shown)
    {
        edit.installEventFilter(this);
        connect(edit.document(), &QTextDocument::contentsChanged, this, &TextGrowth::fit);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
            event->type() == QEvent::ContentsRectChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        constexpr int roundedUp = 1; // the edit scrolls when its last line ends exactly at its edge
        const double margins = 2 * m_edit.document()->documentMargin();
        const int frame = m_edit.height() - m_edit.contentsRect().height();
        const int spacing = m_edit.fontMetrics().lineSpacing();
        const int most = m_shown.most * spacing;
        const int needed =
            int(std::ceil(heightOfLines(m_edit, m_edit.contentsRect().width() - margins, most)));
        m_edit.setVerticalScrollBarPolicy(needed > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        m_edit.setFixedHeight(std::clamp(needed, m_shown.least * spacing, most) + int(margins) + frame +
                              roundedUp);
    }

    QPlainTextEdit &m_edit;
    ShownLines m_shown;
};

} // namespace

void growWithText(QPlainTextEdit &edit, ShownLines shown)
{
    new TextGrowth(edit, shown);
}

} // namespace kb
