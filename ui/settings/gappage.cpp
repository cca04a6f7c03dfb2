// SPDX-License-Identifier: EUPL-1.2
#include "settings/gappage.h"

#include "jobs/gappriorities.h"
#include "report/gapwords.h"
#include "text/capital.h"
#include "workspace/workspace.h"

#include <QSpinBox>

namespace kb {

namespace {

constexpr int MostFarMonths = 120;

} // namespace

GapSettings::GapSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
{
    if (const auto weights = gapWeights(m_workspace.bank()))
        m_kept = *weights;
    addDemand();
    addCoverage();
}

/// The three count beside each other, whatever they come to together.
void GapSettings::addDemand()
{
    constexpr GapWeights standard{};
    form().beginSection(tr("Who asks for it"));
    m_needed = numberBox(QStringLiteral("gap-needed"), 0, FullDemand, m_kept.needed);
    m_neededBy = numberBox(QStringLiteral("gap-needed-by"), 0, FullDemand, m_kept.neededBy);
    m_signals = numberBox(QStringLiteral("gap-signals"), 0, FullDemand, m_kept.signalStrength);
    FormField &needed = addNumber({.label = tr("&Needed"), .help = tr("a question that must be answered")},
                                  m_needed, standard.needed);
    FormField &day = addNumber({.label = tr("&Day is near"), .help = tr("of the answer or the decision")},
                               m_neededBy, standard.neededBy);
    FormField &signal =
        addNumber({.label = tr("Si&gnal"), .help = tr("impact times likelihood; 5 × 5 counts in full")},
                  m_signals, standard.signalStrength);
    form().addRow({&needed, &day, &signal});
    m_months = numberBox(QStringLiteral("gap-far-months"), 1, MostFarMonths, m_kept.farMonths);
    addNumber({.label = tr("A day counts f&rom"),
               .help = tr("months before it; more and more until the day itself.")},
              m_months, standard.farMonths);
}

void GapSettings::addCoverage()
{
    constexpr GapWeights standard{};
    form().beginSection(tr("How much is there already"));
    QList<FormField *> fields;
    for (const GapNature nature : allOf<GapNature>()) {
        QSpinBox *percent = numberBox(QStringLiteral("gap-covered-") + codeOf(nature), 0, FullCoverage,
                                      m_kept.covered[size_t(nature)]);
        percent->setSuffix(QStringLiteral(" %"));
        m_covered.append(percent);
        fields.append(
            &addNumber({.label = withCapital(label(nature))}, percent, standard.covered[size_t(nature)]));
    }
    form().addRow(fields);
}

GapWeights GapSettings::weights() const
{
    GapWeights weights{.needed = m_needed->value(),
                       .neededBy = m_neededBy->value(),
                       .signalStrength = m_signals->value(),
                       .farMonths = m_months->value()};
    for (qsizetype nature = 0; nature < m_covered.size(); ++nature)
        weights.covered[size_t(nature)] = m_covered[nature]->value();
    return weights;
}

bool GapSettings::changesBank() const
{
    return weights() != m_kept;
}

Result<> GapSettings::keepInBank(Write &write)
{
    return keepGapWeights(m_workspace.bank(), write, weights());
}

} // namespace kb
