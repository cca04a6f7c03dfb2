// SPDX-License-Identifier: EUPL-1.2
#include "widgets/textcounter.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace kb {

TextCounter::TextCounter(QLineEdit &edit, int limit, QWidget *parent)
    : TextLabel({}, parent)
    , m_limit(limit)
{
    connect(&edit, &QLineEdit::textChanged, this, [this](const QString &text) { count(text.size()); });
    count(edit.text().size());
}

TextCounter::TextCounter(QPlainTextEdit &edit, int limit, QWidget *parent)
    : TextLabel({}, parent)
    , m_limit(limit)
{
    connect(&edit, &QPlainTextEdit::textChanged, this,
            [this, &edit] { count(edit.document()->characterCount() - 1); });
    count(edit.document()->characterCount() - 1);
}

void TextCounter::count(qsizetype characters)
{
    const bool isOver = characters > m_limit;
    setType(Type::Caption, isOver ? Weight::Bold : Weight::Regular);
    setMeaning(isOver ? Meaning::Danger : Meaning::Quiet);
    if (characters * 5 < qsizetype(m_limit) * 4)
        clear();
    else if (isOver)
        setText(tr("%n characters too long", nullptr, int(characters - m_limit)));
    else
        setText(tr("%1 of %2 characters").arg(QLocale().toString(characters), QLocale().toString(m_limit)));
}

} // namespace kb
