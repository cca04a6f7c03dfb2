// SPDX-License-Identifier: EUPL-1.2
#include "editors/suggestedconcepts.h"

#include "editors/linkfields.h"
#include "editors/recordform.h"
#include "jobs/conceptoffer.h"
#include "widgets/flowlayout.h"
#include "wording/plaintext.h"

#include <QPushButton>
#include <QTimer>

namespace kb {

namespace {

constexpr int RestBeforeSuggesting = 300; ///< milliseconds
constexpr qsizetype MostSuggested = 5;
constexpr qsizetype MostLookedAt = 20; ///< some of them may be chosen already

} // namespace

SuggestedConcepts::SuggestedConcepts(Workspace &workspace, RecordForm &form, LinkFields &links, Text text)
    : m_workspace(workspace)
    , m_links(links)
    , m_text(std::move(text))
    , m_layout(new FlowLayout)
    , m_rest(new QTimer(this))
{
    setLayout(m_layout);
    m_field = &form.addField({.label = tr("Suggested concepts"),
                              .help = tr("They occur in the text. Space adds one to the concepts.")},
                             this);
    m_field->hide();
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestBeforeSuggesting);
    connect(m_rest, &QTimer::timeout, this, &SuggestedConcepts::look);
    connect(&form, &RecordForm::edited, this, &SuggestedConcepts::ask);
}

void SuggestedConcepts::ask()
{
    m_rest->start();
}

void SuggestedConcepts::look()
{
    const int asked = ++m_asked;
    const QString text = m_text().trimmed();
    if (text.isEmpty() || !m_links.isOpen(LinkType::Concept))
        return show({});
    m_workspace.reads().run(
        this, [text](JobContext &context) { return conceptsFor(context.bank, text, MostLookedAt); },
        [this, asked](const Result<QList<SuggestedConcept>> &found) {
            if (asked == m_asked) // what cannot be suggested is not missed
                show(found ? *found : QList<SuggestedConcept>());
        });
}

void SuggestedConcepts::show(const QList<SuggestedConcept> &found)
{
    m_found = found;
    const QStringList chosen = m_links.keys(LinkType::Concept);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const SuggestedConcept &each : found) {
        if (m_buttons.size() < MostSuggested && !chosen.contains(textOf(each.uid)))
            offer(each);
    }
    m_field->setVisible(!m_buttons.isEmpty());
    Q_EMIT answered(int(m_buttons.size()));
}

void SuggestedConcepts::offer(const SuggestedConcept &found)
{
    auto *button =
        new QPushButton(QStringLiteral("+ ") + QString(found.name).replace(u'&', QStringLiteral("&&")), this);
    button->setAutoDefault(true); // Enter takes it too
    button->setAccessibleName(tr("Add the concept %1").arg(found.name));
    button->setToolTip(plainToolTip(tr("In the text: %1").arg(found.words.join(QStringLiteral(", ")))));
    connect(button, &QPushButton::clicked, this, [this, found] { take(found); });
    m_layout->addWidget(button);
    m_buttons.append(button);
    button->show();
}

/// The keyboard goes on to the next one.
void SuggestedConcepts::take(const SuggestedConcept &found)
{
    QMetaObject::invokeMethod( // not inside the signal of the button that goes
        this,
        [this, found] {
            m_links.take(LinkType::Concept, {textOf(found.uid), found.name});
            show(m_found);
            if (!m_buttons.isEmpty())
                m_buttons.first()->setFocus();
        },
        Qt::QueuedConnection);
}

} // namespace kb
