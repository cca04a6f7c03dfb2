// SPDX-License-Identifier: EUPL-1.2
#include "settings/researchpage.h"

#include "jobs/contactsettings.h"
#include "jobs/gapinput.h"
#include "workspace/workspace.h"

#include <QSpinBox>

namespace kb {

namespace {

constexpr int MostNormDays = 366;
constexpr int MostNormMonths = 120;

} // namespace

ResearchSettings::ResearchSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
{
    if (const auto norms = gapNorms(m_workspace.bank()))
        m_kept = *norms;
    if (const auto months = quietMonths(m_workspace.bank()))
        m_keptQuiet = *months;
    addKnowledge();
    addResults();
    addInstitutes();
    addDecisions();
}

void ResearchSettings::addKnowledge()
{
    form().beginSection(tr("Knowledge"));
    addNorm({.label = tr("Knowledge is &old after"),
             .help = tr("months; a new dossier begins with it, and can have a term of its own.")},
            QStringLiteral("fresh-months"), &GapNorms::freshMonths, MostNormMonths);
    addNorm({.label = tr("A study is un&used after"),
             .help = tr("months since it was issued; of research in commission Today tells it too.")},
            QStringLiteral("unused-months"), &GapNorms::unusedMonths, MostNormMonths);
}

void ResearchSettings::addResults()
{
    form().beginSection(tr("Results of research"));
    addNorm({.label = tr("Made &public within"),
             .help = tr("days after delivery; Today and the gaps count with it.")},
            QStringLiteral("publish-days"), &GapNorms::publishDays, MostNormDays);
    addNorm({.label = tr("&Reaction of policy within"), .help = tr("months after publication")},
            QStringLiteral("reaction-months"), &GapNorms::reactionMonths, MostNormMonths);
}

void ResearchSettings::addInstitutes()
{
    form().beginSection(tr("Institutes"));
    m_quiet = numberBox(QStringLiteral("quiet-months"), 1, MostNormMonths, m_keptQuiet);
    addNumber({.label = tr("No contact with an &institute for"),
               .help = tr("months, while research of it is running; Today and the list count with it.")},
              m_quiet, UsualQuietMonths);
}

void ResearchSettings::addDecisions()
{
    form().beginSection(tr("Questions and decisions"));
    addNorm({.label = tr("A &question is urgent within"), .help = tr("months before the answer is needed")},
            QStringLiteral("urgent-months"), &GapNorms::urgentMonths, MostNormMonths);
    addNorm({.label = tr("A &decision is near within"), .help = tr("months before its day")},
            QStringLiteral("decision-months"), &GapNorms::decisionMonths, MostNormMonths);
}

void ResearchSettings::addNorm(const FieldText &text, const QString &name, int GapNorms::*norm, int most)
{
    QSpinBox *number = numberBox(name, 1, most, m_kept.*norm);
    m_boxes.append({norm, number});
    addNumber(text, number, GapNorms().*norm);
}

GapNorms ResearchSettings::normsOn(GapNorms norms) const
{
    for (const NormBox &box : m_boxes)
        norms.*box.norm = box.number->value();
    return norms;
}

bool ResearchSettings::changesBank() const
{
    return normsOn(m_kept) != m_kept || m_quiet->value() != m_keptQuiet;
}

Result<> ResearchSettings::keepInBank(Write &write)
{
    Bank &bank = m_workspace.bank();
    if (m_quiet->value() != m_keptQuiet) {
        if (auto kept = keepQuietMonths(bank, write, m_quiet->value()); !kept)
            return kept;
    }
    if (normsOn(m_kept) == m_kept)
        return {};
    const auto norms = gapNorms(bank);
    return norms ? keepGapNorms(bank, write, normsOn(*norms)) : norms.error();
}

} // namespace kb
