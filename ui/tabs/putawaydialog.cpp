// SPDX-License-Identifier: EUPL-1.2
#include "tabs/putawaydialog.h"

#include "widgets/form.h"
#include "widgets/lineedit.h"
#include "widgets/partialdateedit.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int WeekDays = 7;

} // namespace

PutAwayDialog::PutAwayDialog(About about, const QString &what, QDate today, QWidget *parent)
    : DialogFrame(about == About::Later ? tr("Later") : tr("Do not show"), parent)
    , m_today(today)
    , m_form(new Form(this))
{
    auto *heading = new TextLabel(what, this);
    heading->setMeaning(Meaning::Quiet);
    heading->setWordWrap(true);
    content()->addWidget(heading);
    if (about == About::Later) {
        m_until = new PartialDateEdit;
        m_until->setDate({today.addDays(WeekDays).toString(Qt::ISODate)});
        m_field = &m_form->addField({.label = tr("&Show again on"), .need = Need::Required}, m_until);
    } else {
        m_reason = makeLineEdit();
        m_field = &m_form->addField(
            {.label = tr("&Why does this need no attention?"),
             .help = tr("Is it a number of things? Then it comes back when there are more."),
             .need = Need::Required},
            m_reason);
    }
    content()->addWidget(m_form);
    addAccept(about == About::Later ? tr("Show &later") : tr("Do &not show"));
    addLeave(tr("&Cancel"));
    m_form->focusFirst();
}

QDate PutAwayDialog::until() const
{
    return m_until ? m_until->date().firstDay() : QDate();
}

QString PutAwayDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void PutAwayDialog::accept()
{
    if (m_until)
        m_field->setError(until() > m_today ? QString() : tr("Choose a day after today."));
    else
        m_field->setError(reason().isEmpty() ? tr("Write the reason in a few words.") : QString());
    if (!m_form->showFirstError())
        DialogFrame::accept();
}

} // namespace kb
