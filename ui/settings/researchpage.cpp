// SPDX-License-Identifier: EUPL-1.2
#include "settings/researchpage.h"

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
    form().beginSection(tr("Knowledge"));
    addNorm({.label = tr("Knowledge is &old after"),
             .help = tr("months; a new dossier begins with it, and can have a term of its own.")},
            QStringLiteral("fresh-months"), &GapNorms::freshMonths, MostNormMonths);
    addNorm({.label = tr("A study is un&used after"), .help = tr("months since it was issued")},
            QStringLiteral("unused-months"), &GapNorms::unusedMonths, MostNormMonths);
    form().beginSection(tr("Results of research"));
    addNorm({.label = tr("Made &public within"),
             .help = tr("days after delivery; Today and the gaps count with it.")},
            QStringLiteral("publish-days"), &GapNorms::publishDays, MostNormDays);
    addNorm({.label = tr("&Reaction of policy within"), .help = tr("months after publication")},
            QStringLiteral("reaction-months"), &GapNorms::reactionMonths, MostNormMonths);
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

Result<> ResearchSettings::keepInBank(Write &write)
{
    Bank &bank = m_workspace.bank();
    const auto norms = gapNorms(bank);
    return norms ? keepGapNorms(bank, write, normsOn(*norms)) : norms.error();
}

} // namespace kb
