// SPDX-License-Identifier: EUPL-1.2
#include "widgets/textlabel.h"

#include "wording/colours.h"
#include "wording/wholecodes.h"
#include "wording/wrappedtext.h"

#include <QApplication>
#include <QEvent>

namespace kb {

TextLabel::TextLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setMeaning(Meaning::Plain);
}

void TextLabel::setText(const QString &text)
{
    constexpr qsizetype longest = 2000; // characters: what is longer stands in a field or a preview
    QLabel::setText(wholeCodes(beginningOf(text, longest)));
}

QString TextLabel::text() const
{
    return asTyped(QLabel::text());
}

void TextLabel::setType(Type type, Weight weight)
{
    m_type = type;
    m_weight = weight;
    followFont();
}

void TextLabel::setMeaning(Meaning meaning)
{
    setForegroundRole(roleOf(meaning));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        followFont();
    return QLabel::event(event);
}

void TextLabel::followFont()
{
    setFont(fontOf(m_type, m_weight, QApplication::font()));
}

} // namespace kb
