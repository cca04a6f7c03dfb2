// SPDX-License-Identifier: EUPL-1.2
#include "tabs/reportformdialog.h"

#include "widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace kb {

ReportFormDialog::ReportFormDialog(const QList<Choice> &units, OverlapForm form, QWidget *parent)
    : DialogFrame(tr("Overlap report"), parent)
    , m_form(new QComboBox)
    , m_unit(new QComboBox)
    , m_dismissed(new QCheckBox(tr("List pairs that are set &aside, with the reasons")))
{
    for (const OverlapForm each : allOf<OverlapForm>())
        m_form->addItem(label(each), QString(codeOf(each)));
    m_form->setCurrentIndex(int(form));
    m_unit->addItem(tr("All units, each from a page of its own"), QString());
    for (const Choice &unit : units)
        m_unit->addItem(unit.text, unit.key);

    auto *fields = new Form;
    m_formField = &fields->addField({.label = tr("&Form")}, m_form);
    m_unitField = &fields->addField({.label = tr("For &unit")}, m_unit);
    content()->addWidget(fields);
    content()->addWidget(m_dismissed);
    m_dismissed->setChecked(true);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReportFormDialog::showForm);
    addLeave(tr("&Cancel"));
    addAccept(tr("&Show the report"));
    showForm();
}

OverlapForm ReportFormDialog::form() const
{
    return fromCode<OverlapForm>(m_form->currentData().toString()).value_or(OverlapForm::Full);
}

QString ReportFormDialog::unit() const
{
    return form() == OverlapForm::PerUnit ? m_unit->currentData().toString() : QString();
}

void ReportFormDialog::setDismissed(DismissedPairs pairs)
{
    m_dismissed->setChecked(pairs == DismissedPairs::Listed);
}

DismissedPairs ReportFormDialog::dismissed() const
{
    return m_dismissed->isChecked() ? DismissedPairs::Listed : DismissedPairs::Counted;
}

void ReportFormDialog::showForm()
{
    static constexpr std::array about{
        QT_TR_NOOP("Everything: each strong overlap with its points, and all that belongs to it."),
        QT_TR_NOOP("What is to be decided, with boxes to tick and room to write."),
        QT_TR_NOOP(
            "What concerns one unit: its overlaps, what it can use, and what others can take from it."),
        QT_TR_NOOP("The figures and the main opportunities, on one page.")};
    m_formField->setText({.label = tr("&Form"), .help = tr(about[size_t(form())])});
    m_unitField->setEnabled(form() == OverlapForm::PerUnit);
    m_dismissed->setEnabled(listsDismissedPairs(form()));
    if (isVisible())
        growToContent();
}

} // namespace kb
