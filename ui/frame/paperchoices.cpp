// SPDX-License-Identifier: EUPL-1.2
#include "frame/paperchoices.h"

#include "wording/language.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace kb {

/// Each language is called as its readers call it.
PaperChoices::PaperChoices(Citing citing, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_language = addBox(QStringLiteral("language"), tr("Language of this paper"));
    m_language->addItem(QStringLiteral("Nederlands"), int(Language::Nl));
    m_language->addItem(QStringLiteral("English"), int(Language::En));
    if (citing == Citing::Yes)
        addStyles();
}

void PaperChoices::addStyles()
{
    m_citations = addBox(QStringLiteral("citations"), tr("How the text refers to its sources"));
    m_citations->addItem(tr("As the settings say"));
    m_citations->addItem(tr("Numbers"), int(CitationStyle::Numbers));
    m_citations->addItem(tr("Author and year"), int(CitationStyle::AuthorYear));
    m_citations->addItem(tr("Notes"), int(CitationStyle::Notes));
}

QComboBox *PaperChoices::addBox(const QString &name, const QString &says)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(says);
    box->setToolTip(says);
    connect(box, &QComboBox::activated, this, &PaperChoices::chosen);
    layout()->addWidget(box);
    return box;
}

PaperChoice PaperChoices::choice() const
{
    PaperChoice choice{.language = Language(m_language->currentData().toInt())};
    if (m_citations && m_citations->currentIndex() > 0)
        choice.citations = CitationStyle(m_citations->currentData().toInt());
    return choice;
}

void PaperChoices::say(const PaperChoice &choice)
{
    m_language->setCurrentIndex(m_language->findData(int(choice.language.value_or(shownLanguage()))));
    if (m_citations)
        m_citations->setCurrentIndex(choice.citations ? m_citations->findData(int(*choice.citations)) : 0);
}

} // namespace kb
