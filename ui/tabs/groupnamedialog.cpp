// SPDX-License-Identifier: EUPL-1.2
#include "tabs/groupnamedialog.h"

#include "widgets/form.h"
#include "widgets/lineedit.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestGroupName = 80; ///< characters; a line of the list shows it whole

} // namespace

GroupNameDialog::GroupNameDialog(const QString &name, const QStringList &concepts, QWidget *parent)
    : DialogFrame(tr("Name of the group"), parent)
    , m_name(new QLineEdit(name))
{
    m_name->setMaxLength(LongestGroupName);
    m_name->setPlaceholderText(concepts.join(QStringLiteral(", ")));
    selectFromBeginning(*m_name);
    auto *form = new Form;
    form->addField({.label = tr("&Name"), .help = tr("Without a name the concepts are shown.")}, m_name);
    content()->addWidget(form);
    addLeave(tr("&Cancel"));
    addAccept(tr("&Save"));
}

QString GroupNameDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace kb
