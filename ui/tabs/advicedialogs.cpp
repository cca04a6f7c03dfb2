// SPDX-License-Identifier: EUPL-1.2
#include "tabs/advicedialogs.h"

#include "editors/livepaper.h"
#include "editors/pagemeter.h"
#include "report/labels.h"
#include "widgets/form.h"
#include "widgets/growingtext.h"
#include "widgets/partialdateedit.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr ShownLines OutcomeNoteLines{.least = 4, .most = 10};

TextLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *words = new TextLabel(text, parent);
    words->setWordWrap(true);
    return words;
}

PartialDateEdit *makeDay(QDate day)
{
    auto *edit = new PartialDateEdit;
    edit->setDate({day.toString(Qt::ISODate)});
    return edit;
}

/// True when it is a whole day; the field says what is wrong otherwise.
bool hasDay(const PartialDateEdit &edit, FormField &field)
{
    const bool isDay = edit.date().firstDay().isValid();
    field.setError(isDay ? QString() : PartialDateEdit::errorSentence());
    return isDay;
}

/// What can follow on the status that an advice has.
QList<AdviceStatus> outcomesAfter(AdviceStatus status)
{
    QList<AdviceStatus> outcomes{AdviceStatus::Overgenomen, AdviceStatus::Deels, AdviceStatus::Niet};
    if (status == AdviceStatus::Overgenomen || status == AdviceStatus::Deels)
        outcomes.prepend(AdviceStatus::Opgevolgd);
    return outcomes;
}

} // namespace

OfferDialog::OfferDialog(const Advice &advice, const QString &version, const print::PageMeasure &measure,
                         QDate today, QWidget *parent)
    : DialogFrame(tr("Offer advice"), parent)
    , m_form(new Form(this))
    , m_day(makeDay(today))
{
    content()->addWidget(wrapped(
        tr("“%1” is frozen as version %2. After that it can only be read; a new version opens it again.")
            .arg(advice.title, version),
        this));
    auto *meter = new PageMeter(this);
    meter->say(measure, LivePaper::AllowedPages);
    content()->addWidget(meter);
    m_dayField = &m_form->addField({.label = tr("Offered o&n"), .need = Need::Required}, m_day);
    content()->addWidget(m_form);
    addAccept(measure.linesOver > 0 ? tr("Offer with an &extra page") : tr("&Offer"));
    addLeave(tr("&Cancel"));
    m_day->setFocus();
}

QDate OfferDialog::day() const
{
    return m_day->date().firstDay();
}

void OfferDialog::accept()
{
    if (hasDay(*m_day, *m_dayField))
        QDialog::accept();
    else
        m_form->showFirstError();
}

ExplorationDialog::ExplorationDialog(const QList<Choice> &explorations, QWidget *parent)
    : DialogFrame(tr("Advice from an exploration"), parent)
    , m_exploration(new QComboBox)
{
    for (const Choice &choice : explorations)
        m_exploration->addItem(choice.text, choice.key);
    m_exploration->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new Form(this);
    form->addField({.label = tr("&Exploration")}, m_exploration);
    content()->addWidget(form);
    addLeave(tr("&Cancel"));
    addAccept(tr("&Make advice"));
    form->focusFirst();
}

Uid ExplorationDialog::exploration() const
{
    return Uid(m_exploration->currentData().toString());
}

OutcomeDialog::OutcomeDialog(const Advice &advice, QDate today, QWidget *parent)
    : DialogFrame(tr("Record decision"), parent)
    , m_form(new Form(this))
    , m_status(new QComboBox)
    , m_day(makeDay(advice.outcomeOn.isValid() ? advice.outcomeOn : today))
    , m_note(new QPlainTextEdit)
{
    content()->addWidget(wrapped(advice.title, this));
    for (const AdviceStatus status : outcomesAfter(advice.status))
        m_status->addItem(label(status), QString(codeOf(status)));
    m_form->addField({.label = tr("What was &decided"), .need = Need::Required}, m_status);
    m_dayField = &m_form->addField({.label = tr("Decided &on"), .need = Need::Required}, m_day);
    m_note->setTabChangesFocus(true);
    m_note->setPlainText(advice.outcomeNote);
    growWithText(*m_note, OutcomeNoteLines);
    m_form->addField({.label = tr("&Explanation")}, m_note);
    content()->addWidget(m_form);
    addAccept(tr("&Record"));
    addLeave(tr("&Cancel"));
    m_status->setFocus();
}

AdviceOutcome OutcomeDialog::outcome() const
{
    return {fromCode<AdviceStatus>(m_status->currentData().toString()).value_or(AdviceStatus::Overgenomen),
            m_day->date().firstDay(), m_note->toPlainText().trimmed()};
}

void OutcomeDialog::accept()
{
    if (hasDay(*m_day, *m_dayField))
        QDialog::accept();
    else
        m_form->showFirstError();
}

} // namespace kb
