// SPDX-License-Identifier: EUPL-1.2
#include "tabs/comparedcolumn.h"

#include "widgets/markedtext.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int BelowName = 2;
constexpr int AboveName = 6; ///< besides the space between all

QList<TextRange> textRanges(const QList<doc::Range> &ranges)
{
    QList<TextRange> marks;
    for (const doc::Range &range : ranges)
        marks.append({range.start, range.length});
    return marks;
}

TextLabel *addCaption(QVBoxLayout *column, QWidget *parent)
{
    auto *caption = new TextLabel({}, parent);
    caption->setType(Type::Caption);
    caption->setMeaning(Meaning::Quiet);
    caption->setWordWrap(true);
    column->addWidget(caption);
    return caption;
}

TextLabel *addName(QVBoxLayout *column, QWidget *parent)
{
    TextLabel *name = addCaption(column, parent);
    name->setContentsMargins(0, AboveName, 0, 0);
    return name;
}

QVBoxLayout *addColumn(QVBoxLayout *below)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(BelowName);
    below->addLayout(column);
    return column;
}

} // namespace

ComparedColumn::ComparedColumn(QWidget *parent)
    : Sheet(parent)
    , m_place(addCaption(content(), this))
    , m_title(new MarkedText(this))
{
    content()->addWidget(m_title);
    m_facts = addCaption(content(), this);
    m_partsColumn = addColumn(content());
    m_restColumn = addColumn(content());
    content()->addStretch();
}

void ComparedColumn::say(const QString &code, const ComparedText &text, const QList<QList<doc::Range>> &marks)
{
    m_place->setText(text.place);
    m_title->say(tr("Title of %1").arg(code), text.title, textRanges(marks.first()));
    m_facts->setText(text.facts);
    sayParts(code, text, marks);
    sayRest(text.rest);
}

void ComparedColumn::sayParts(const QString &code, const ComparedText &text,
                              const QList<QList<doc::Range>> &marks)
{
    while (m_parts.size() < text.parts.size()) {
        TextLabel *name = addName(m_partsColumn, this);
        auto *words = new MarkedText(this);
        m_partsColumn->addWidget(words);
        m_parts.append(Part{name, words});
    }
    for (qsizetype at = 0; at < m_parts.size(); ++at) {
        const bool isThere = at < text.parts.size();
        const auto &[name, words] = m_parts[at];
        const NamedText part = text.parts.value(at);
        name->setText(part.name);
        words->say(tr("%1 of %2", "part of a text, code").arg(part.name, code), part.text,
                   textRanges(marks.value(at + 1))); // after the title
        name->setVisible(isThere);
        words->setVisible(isThere);
    }
}

void ComparedColumn::sayRest(const QList<NamedText> &rest)
{
    while (m_rest.size() < rest.size()) {
        TextLabel *name = addName(m_restColumn, this);
        auto *text = new TextLabel({}, this);
        text->setMeaning(Meaning::Quiet);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_restColumn->addWidget(text);
        m_rest.append(Rest{name, text});
    }
    for (qsizetype at = 0; at < m_rest.size(); ++at) {
        const bool isThere = at < rest.size();
        const auto &[name, words] = m_rest[at];
        name->setText(tr("%1 (not compared)").arg(rest.value(at).name));
        words->setText(rest.value(at).text);
        name->setVisible(isThere);
        words->setVisible(isThere);
    }
}

} // namespace kb
