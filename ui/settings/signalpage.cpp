// SPDX-License-Identifier: EUPL-1.2
#include "settings/signalpage.h"

#include "jobs/gapinput.h"
#include "jobs/signalsettings.h"
#include "workspace/workspace.h"

#include <QSpinBox>

namespace kb {

namespace {

constexpr int MostProduct = 25; ///< impact 5 times likelihood 5
constexpr int MostSignalMonths = 60;
constexpr int MostSignalDays = 366;
constexpr int MostOfASubject = 50;

} // namespace

SignalSettings::SignalSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
{
    Bank &bank = m_workspace.bank();
    if (const auto limits = urgencyThresholds(bank))
        m_keptLimits = *limits;
    if (const auto norms = gapNorms(bank))
        m_keptNorms = *norms;
    addUrgency();
    addTerms();
}

void SignalSettings::addUrgency()
{
    constexpr UrgencyThresholds standard{};
    form().beginSection(tr("Urgent"));
    m_soon = numberBox(QStringLiteral("soon"), 1, 24, m_keptLimits.soonMonths);
    m_large = numberBox(QStringLiteral("large"), 1, MostProduct, m_keptLimits.largeProduct);
    m_small = numberBox(QStringLiteral("small"), 1, MostProduct, m_keptLimits.smallProduct);
    FormField &soon =
        addNumber({.label = tr("&Urgent within"), .help = tr("months")}, m_soon, standard.soonMonths);
    m_largeField = &addNumber({.label = tr("&Large from"), .help = tr("impact times likelihood")}, m_large,
                              standard.largeProduct);
    FormField &small = addNumber({.label = tr("S&mall up to"), .help = tr("impact times likelihood")},
                                 m_small, standard.smallProduct);
    form().addRow({&soon, m_largeField, &small});
}

void SignalSettings::addTerms()
{
    constexpr GapNorms standard{};
    form().beginSection(tr("Signals among the gaps"));
    m_loose = numberBox(QStringLiteral("loose-days"), 1, MostSignalDays, m_keptNorms.looseDays);
    addNumber({.label = tr("&Days without a dossier"), .help = tr("After these a signal is a gap.")}, m_loose,
              standard.looseDays);
    m_counts = numberBox(QStringLiteral("signal-months"), 1, MostSignalMonths, m_keptNorms.signalMonths);
    addNumber({.label = tr("Mont&hs that signals count"), .help = tr("Older signals make no subject a gap.")},
              m_counts, standard.signalMonths);
    m_fewest = numberBox(QStringLiteral("fewest-signals"), 1, MostOfASubject, m_keptNorms.fewestSignals);
    m_mostStudies = numberBox(QStringLiteral("most-studies"), 0, MostOfASubject, m_keptNorms.mostStudies);
    FormField &fewest =
        addNumber({.label = tr("Si&gnals at least"), .help = tr("about a subject that is a gap")}, m_fewest,
                  standard.fewestSignals);
    FormField &most = addNumber({.label = tr("Studies at m&ost"), .help = tr("about the same subject")},
                                m_mostStudies, standard.mostStudies);
    form().addRow({&fewest, &most});
}

UrgencyThresholds SignalSettings::thresholds() const
{
    return {
        .soonMonths = m_soon->value(), .largeProduct = m_large->value(), .smallProduct = m_small->value()};
}

GapNorms SignalSettings::normsOn(GapNorms norms) const
{
    norms.looseDays = m_loose->value();
    norms.signalMonths = m_counts->value();
    norms.fewestSignals = m_fewest->value();
    norms.mostStudies = m_mostStudies->value();
    return norms;
}

bool SignalSettings::check()
{
    const bool isOrdered = m_small->value() < m_large->value();
    m_largeField->setError(isOrdered ? QString() : tr("Large must be above small."));
    return isOrdered;
}

bool SignalSettings::changesBank() const
{
    return thresholds() != m_keptLimits || normsOn(m_keptNorms) != m_keptNorms;
}

Result<> SignalSettings::keepInBank(Write &write)
{
    Bank &bank = m_workspace.bank();
    if (thresholds() != m_keptLimits) {
        if (auto kept = keepUrgencyThresholds(bank, write, thresholds()); !kept)
            return kept;
    }
    if (normsOn(m_keptNorms) == m_keptNorms)
        return {};
    const auto norms = gapNorms(bank);
    return norms ? keepGapNorms(bank, write, normsOn(*norms)) : norms.error();
}

} // namespace kb
