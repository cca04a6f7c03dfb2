// SPDX-License-Identifier: EUPL-1.2
#include "settings/copypage.h"

#include "widgets/filequestion.h"
#include "widgets/wrappedcheckbox.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kb {

CopyChoices::CopyChoices(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(place.settings)
    , m_kept(copySettings(place.settings))
    , m_automatic(new WrappedCheckBox(tr("Make a copy by &itself")))
    , m_atOpening(new WrappedCheckBox(tr("Also when a bank is &opened")))
    , m_atClosing(new WrappedCheckBox(tr("Also when a bank is c&losed")))
    , m_place(new QLineEdit)
{
    addMoments();
    addNumbers();
    addPlace();
}

void CopyChoices::addCopyFlag(QCheckBox *flag, const QString &name, bool CopySettings::*member,
                              const QString &help)
{
    flag->setObjectName(name);
    flag->setChecked(m_kept.*member);
    addFlag(flag, help, CopySettings().*member);
}

void CopyChoices::addMoments()
{
    form().beginSection(tr("When"));
    addCopyFlag(m_automatic, QStringLiteral("automatic"), &CopySettings::isAutomatic,
                tr("After half an hour of work."));
    addCopyFlag(m_atOpening, QStringLiteral("at-opening"), &CopySettings::isAtOpening,
                tr("When its last changes are in no copy yet."));
    addCopyFlag(m_atClosing, QStringLiteral("at-closing"), &CopySettings::isAtClosing,
                tr("When something was changed."));
    const auto follow = [this] {
        m_atOpening->setEnabled(m_automatic->isChecked());
        m_atClosing->setEnabled(m_automatic->isChecked());
    };
    connect(m_automatic, &QCheckBox::toggled, this, follow);
    follow();
}

void CopyChoices::addNumbers()
{
    const KeepRule standard;
    form().beginSection(tr("How many"));
    m_recent = numberBox(QStringLiteral("recent"), 1, 100, m_kept.rule.recent);
    m_weekly = numberBox(QStringLiteral("weekly"), 0, 52, m_kept.rule.weekly);
    FormField &recent = addNumber({.label = tr("&Newest copies to keep")}, m_recent, standard.recent);
    FormField &weekly =
        addNumber({.label = tr("&Earlier weeks to keep"), .help = tr("One copy of each week.")}, m_weekly,
                  standard.weekly);
    form().addRow({&recent, &weekly});
}

void CopyChoices::addPlace()
{
    form().beginSection(tr("Where"));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setText(QDir::toNativeSeparators(m_kept.place));
    m_placeField = &addLine(
        {.label = tr("Pl&ace of the copies"), .help = tr("Empty: in a folder beside the bank.")}, m_place);
    auto *choose = new QPushButton(tr("C&hoose a folder…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &CopyChoices::choosePlace);
    addField({.label = {}}, choose);
}

void CopyChoices::choosePlace()
{
    const QString folder = askFolder(
        {.title = tr("Place of the copies"), .place = QDir::fromNativeSeparators(m_place->text())}, this);
    if (!folder.isEmpty())
        m_place->setText(QDir::toNativeSeparators(folder));
}

CopySettings CopyChoices::chosen() const
{
    return {.isAutomatic = m_automatic->isChecked(),
            .isAtOpening = m_atOpening->isChecked(),
            .isAtClosing = m_atClosing->isChecked(),
            .rule = {.recent = m_recent->value(), .weekly = m_weekly->value()},
            .place = QDir::fromNativeSeparators(m_place->text().trimmed())};
}

/// The folder itself may still have to be made; a word of one's own is no place.
bool CopyChoices::check()
{
    const QString place = chosen().place;
    const bool isPlace = place.isEmpty() || QDir::isAbsolutePath(place);
    m_placeField->setError(isPlace ? QString() : tr("Choose a folder, or leave it empty."));
    return isPlace;
}

void CopyChoices::keepHere()
{
    keepCopySettings(m_settings, chosen());
}

} // namespace kb
