// SPDX-License-Identifier: EUPL-1.2
#include "settings/profilepage.h"

#include "editors/bankchoices.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLineEdit>

namespace kb {

ProfileSettings::ProfileSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
    , m_name(new QLineEdit)
    , m_initials(new QLineEdit)
    , m_role(new QComboBox)
{
    Bank &bank = m_workspace.bank();
    if (const auto user = bank.records<Profile>().get(bank.identity().user))
        m_kept = *user;
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setText(m_kept.name);
    m_nameField = &addField(
        {.label = tr("&Your name"), .help = tr("Shown in the log and in tasks."), .need = Need::Required},
        m_name);
    m_initials->setObjectName(QStringLiteral("initials"));
    m_initials->setText(m_kept.initials);
    addLine({.label = tr("&Initials"), .help = tr("They follow your name in the log.")}, m_initials);
    m_role->setObjectName(QStringLiteral("role"));
    for (const Choice &role : codeChoices<ProfileRole>())
        m_role->addItem(role.text, role.key);
    m_role->setCurrentIndex(int(m_kept.role));
    addChoice({.label = tr("Your &role"), .help = tr("It decides what Today shows you at first.")}, m_role,
              int(ProfileRole::Beleidsmedewerker));
    setEnabled(!m_kept.uid.isNull());
}

Profile ProfileSettings::chosen() const
{
    Profile user = m_kept;
    user.name = m_name->text().simplified();
    user.initials = m_initials->text().simplified();
    user.role = ProfileRole(std::max(0, m_role->currentIndex()));
    return user;
}

bool ProfileSettings::check()
{
    const bool isNamed = m_kept.uid.isNull() || !chosen().name.isEmpty();
    m_nameField->setError(isNamed ? QString() : tr("Fill in your name."));
    return isNamed;
}

Result<> ProfileSettings::keepInBank(Write &write)
{
    return m_workspace.bank().records<Profile>().update(write, chosen(), m_kept);
}

} // namespace kb
