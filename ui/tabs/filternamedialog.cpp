// SPDX-License-Identifier: EUPL-1.2
#include "tabs/filternamedialog.h"

#include "widgets/form.h"
#include "widgets/lineedit.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestName = 60; ///< characters; a menu shows it whole

} // namespace

FilterNameDialog::FilterNameDialog(About about, const QString &name, const QStringList &taken,
                                   QWidget *parent)
    : DialogFrame(about == About::Save ? tr("Save filter") : tr("Rename filter"), parent)
    , m_about(about)
    , m_taken(taken)
    , m_name(new QLineEdit(name))
{
    m_name->setMaxLength(LongestName);
    selectFromBeginning(*m_name);
    auto *form = new Form;
    m_field = &form->addField({.label = tr("&Name"), .need = Need::Required}, m_name);
    content()->addWidget(form);
    addLeave(tr("&Cancel"));
    addAccept(about == About::Save ? tr("&Save") : tr("&Rename"));
    connect(m_name, &QLineEdit::textChanged, this, &FilterNameDialog::showHelp);
    showHelp();
}

QString FilterNameDialog::name() const
{
    return m_name->text().trimmed();
}

void FilterNameDialog::accept()
{
    if (!name().isEmpty())
        return DialogFrame::accept();
    m_field->setError(tr("Give the filter a name."));
    m_name->setFocus();
}

void FilterNameDialog::showHelp()
{
    const QString help = m_taken.contains(name())
                             ? tr("There is a filter with this name already. This one replaces it.")
                         : m_about == About::Save ? tr("It is kept in the knowledge bank, for this list.")
                                                  : tr("The filter itself stays as it is.");
    m_field->setText({.label = tr("&Name"), .help = help, .need = Need::Required});
    m_field->setError({});
}

} // namespace kb
