// SPDX-License-Identifier: EUPL-1.2
#include "settings/unitpage.h"

#include "bank/owners.h"
#include "model/validation.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLineEdit>

namespace kb {

UnitSettings::UnitSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
    , m_units(new QComboBox)
{
    readUnits();
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names are long
    m_units->setObjectName(QStringLiteral("units"));
    const Uid own = m_workspace.bank().identity().unit;
    for (const Unit &unit : std::as_const(m_kept)) {
        const QString name = QStringLiteral("%1 – %2").arg(unit.code, unit.nameNl);
        m_units->addItem(unit.uid == own ? tr("%1 (your own unit)").arg(name) : name);
    }
    m_unitField = &addField({.label = tr("&Unit")}, m_units);
    addUnitLine({.label = tr("&Name in Dutch"), .need = Need::Required}, QStringLiteral("name-nl"),
                &Unit::nameNl);
    addUnitLine({.label = tr("Name in &English")}, QStringLiteral("name-en"), &Unit::nameEn);
    addUnitLine(
        {.label = tr("&Knowledge group"), .help = tr("The group that readers of your papers can ask.")},
        QStringLiteral("group"), &Unit::knowledgeGroupName);
    addUnitLine(
        {.label = tr("&Mailbox"), .help = tr("It is printed at the foot of every paper of this unit.")},
        QStringLiteral("mailbox"), &Unit::mailbox);
    connect(m_units, &QComboBox::currentIndexChanged, this, &UnitSettings::showUnit);
    showUnit(m_units->currentIndex());
}

void UnitSettings::readUnits()
{
    Bank &bank = m_workspace.bank();
    if (const auto units = bank.records<Unit>().all())
        m_kept = *units;
    m_kept.removeIf([](const Unit &unit) { return !unit.active; });
    const Uid own = bank.identity().unit;
    std::ranges::sort(m_kept, [&](const Unit &one, const Unit &other) {
        const bool isOwn = one.uid == own;
        return isOwn != (other.uid == own) ? isOwn : one.code < other.code;
    });
    m_edited = m_kept;
    Owners owners(bank);
    for (const Unit &unit : std::as_const(m_kept))
        m_isOurs.append(unit.ownerUnit.isNull() || owners.of(unit).isOurs);
}

void UnitSettings::addUnitLine(const FieldText &text, const QString &name, QString Unit::*member)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    m_lines.append({line, &addField(text, line), member});
    connect(line, &QLineEdit::textEdited, this, [this, member](const QString &typed) {
        if (const int row = m_units->currentIndex(); row >= 0)
            m_edited[row].*member = typed.simplified();
    });
}

void UnitSettings::showUnit(int row)
{
    for (const UnitLine &shown : std::as_const(m_lines)) {
        shown.line->setText(row < 0 ? QString() : m_edited[row].*shown.member);
        shown.line->setCursorPosition(0); // a long name is seen from its beginning
        shown.line->setReadOnly(row < 0 || !m_isOurs[row]);
    }
    m_unitField->setText(
        {.label = tr("&Unit"),
         .help = row < 0 || m_isOurs[row] ? QString() : tr("Only the unit itself can change its data.")});
}

/// The first unit that cannot be kept so comes in sight.
bool UnitSettings::check()
{
    for (const UnitLine &shown : std::as_const(m_lines))
        shown.field->setError({});
    for (qsizetype row = 0; row < m_edited.size(); ++row) {
        if (m_edited[row] == m_kept[row])
            continue;
        for (const UnitLine &shown : std::as_const(m_lines)) {
            const QString problem = problemOf(m_edited[row], shown.member);
            if (problem.isEmpty())
                continue;
            m_units->setCurrentIndex(int(row));
            shown.field->setError(problem);
            return false;
        }
    }
    return true;
}

QString UnitSettings::problemOf(const Unit &unit, QString Unit::*member)
{
    const QString value = unit.*member;
    if (member == &Unit::nameNl && value.isEmpty())
        return tr("Fill in the name of the unit.");
    if (member == &Unit::mailbox && !value.isEmpty() && !isEmailAddress(value))
        return tr("Write an address such as kennis@example.org.");
    return {};
}

Result<> UnitSettings::keepInBank(Write &write)
{
    for (qsizetype row = 0; row < m_edited.size(); ++row) {
        if (m_edited[row] == m_kept[row])
            continue;
        auto kept = m_workspace.bank().records<Unit>().update(write, m_edited[row], m_kept[row]);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace kb
