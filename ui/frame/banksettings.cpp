// SPDX-License-Identifier: EUPL-1.2
#include "frame/banksettings.h"

#include "jobs/papersettings.h"
#include "jobs/signalsettings.h"
#include "widgets/form.h"
#include "wording/errortext.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kb {

namespace {

constexpr int MostMonths = 24;
constexpr int MostProduct = 25; ///< impact 5 times likelihood 5
constexpr int MostRows = 40;

QSpinBox *numberBox(const QString &name, int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

BankSettings::BankSettings(Form &form, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    Bank &bank = workspace.bank();
    const auto limits = urgencyThresholds(bank);
    m_thresholds = limits ? *limits : UrgencyThresholds();
    const auto papers = paperSettings(bank);
    m_keptContact = papers ? papers->contact : QString();
    m_keptRows = papers ? papers->attendanceRows : PaperSettings().attendanceRows;
    buildSignals(form);
    buildPapers(form);
}

void BankSettings::buildSignals(Form &form)
{
    constexpr UrgencyThresholds standard{};
    form.beginSection(tr("Signals in this knowledge bank"));
    m_soon = numberBox(QStringLiteral("soon"), 1, MostMonths, m_thresholds.soonMonths);
    m_large = numberBox(QStringLiteral("large"), 1, MostProduct, m_thresholds.largeProduct);
    m_small = numberBox(QStringLiteral("small"), 1, MostProduct, m_thresholds.smallProduct);
    FormField &soon = addNumber(form, tr("Urgent within"), tr("months"), m_soon, standard.soonMonths);
    m_largeField =
        &addNumber(form, tr("Large from"), tr("impact times likelihood"), m_large, standard.largeProduct);
    FormField &small =
        addNumber(form, tr("Small up to"), tr("impact times likelihood"), m_small, standard.smallProduct);
    form.addRow({&soon, m_largeField, &small});
}

void BankSettings::buildPapers(Form &form)
{
    form.beginSection(tr("Papers of this knowledge bank"));
    m_contact = new QLineEdit(m_keptContact);
    m_contact->setObjectName(QStringLiteral("contact"));
    FormField &contact = form.addField({.label = tr("Line at the foot of every paper"),
                                        .help = tr("Empty: the knowledge group with its mailbox.")},
                                       m_contact);
    addDefault(contact, tr("Line at the foot of every paper"), [this] { m_contact->clear(); });
    m_rows = numberBox(QStringLiteral("rows"), 0, MostRows, m_keptRows);
    addNumber(form, tr("Empty lines on an attendance list"), {}, m_rows, PaperSettings().attendanceRows);
}

FormField &BankSettings::addNumber(Form &form, const QString &label, const QString &help, QSpinBox *number,
                                   int standard)
{
    FormField &field = form.addField({.label = label, .help = help}, number);
    addDefault(field, label, [number, standard] { number->setValue(standard); });
    return field;
}

void BankSettings::addDefault(FormField &field, const QString &label, const std::function<void()> &reset)
{
    auto *button = new QPushButton(tr("Default"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: back to the default").arg(label));
    button->setToolTip(tr("Back to the default"));
    connect(button, &QPushButton::clicked, this, reset);
    field.setCorner(button);
}

UrgencyThresholds BankSettings::thresholds() const
{
    return {
        .soonMonths = m_soon->value(), .largeProduct = m_large->value(), .smallProduct = m_small->value()};
}

bool BankSettings::isChanged() const
{
    return thresholds() != m_thresholds || m_contact->text().trimmed() != m_keptContact ||
           m_rows->value() != m_keptRows;
}

bool BankSettings::save()
{
    const UrgencyThresholds limits = thresholds();
    const bool isOrdered = limits.smallProduct < limits.largeProduct;
    m_largeField->setError(isOrdered ? QString() : tr("Large must be above small."));
    if (!isOrdered || !isChanged())
        return isOrdered;
    Bank &bank = m_workspace.bank();
    const PaperSettings papers{.contact = m_contact->text().trimmed(), .attendanceRows = m_rows->value()};
    const auto saved = m_workspace.write({.act = QStringLiteral("settings")}, [&](Write &write) -> Result<> {
        if (auto kept = keepUrgencyThresholds(bank, write, limits); !kept)
            return kept;
        return keepPaperSettings(bank, write, papers);
    });
    if (!saved)
        m_largeField->setError(errorText(saved.error()));
    return bool(saved);
}

} // namespace kb
