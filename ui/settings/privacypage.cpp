// SPDX-License-Identifier: EUPL-1.2
#include "settings/privacypage.h"

#include "jobs/privacysettings.h"
#include "workspace/workspace.h"

#include <QSpinBox>

namespace kb {

namespace {

constexpr int LongestReview = 120; ///< months

} // namespace

PrivacySettings::PrivacySettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
    , m_kept(ReviewMonths)
{
    if (const auto months = reviewMonths(m_workspace.bank()))
        m_kept = *months;
    m_months = numberBox(QStringLiteral("review-months"), 1, LongestReview, m_kept);
    addNumber({.label = tr("Data of people are looked at &again after"),
               .help = tr("months. A new person begins with it; Today says when it is time.")},
              m_months, ReviewMonths);
}

bool PrivacySettings::changesBank() const
{
    return m_months->value() != m_kept;
}

Result<> PrivacySettings::keepInBank(Write &write)
{
    return keepReviewMonths(m_workspace.bank(), write, m_months->value());
}

} // namespace kb
