// SPDX-License-Identifier: EUPL-1.2
#include "tabs/actiondialog.h"

#include "editors/bankchoices.h"
#include "jobs/agreedwork.h"
#include "widgets/form.h"
#include "widgets/growingtext.h"
#include "widgets/lineedit.h"
#include "widgets/partialdateedit.h"
#include "wording/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

namespace kb {

namespace {

constexpr int RowsOfUnits = 4;

QString titleOfDialog(ActionDialog::About about)
{
    return about == ActionDialog::About::New ? ActionDialog::tr("Agree action")
                                             : ActionDialog::tr("Change what was agreed");
}

/// A whole sentence is in sight, and grows with what is typed.
QPlainTextEdit *makeSentence(const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    growWithText(*edit, {.least = 2, .most = 6});
    QTextCursor all(edit->document());
    all.movePosition(QTextCursor::End);
    all.movePosition(QTextCursor::Start, QTextCursor::KeepAnchor); // typing replaces it
    edit->setTextCursor(all);
    return edit;
}

QComboBox *makeChoice(const QList<Choice> &choices, const QString &chosen)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.key);
    combo->setCurrentIndex(combo->findData(chosen));
    return combo;
}

/// What is ready says how it went, which its own button asks.
QList<Choice> statesToChoose(ActionStatus now)
{
    QList<Choice> choices = codeChoices<ActionStatus>();
    if (now != ActionStatus::Klaar)
        choices.removeIf([](const Choice &choice) { return choice.key == codeOf(ActionStatus::Klaar); });
    return choices;
}

} // namespace

ActionDialog::ActionDialog(About about, const ActionForm &form, QWidget *parent)
    : FieldsDialog(titleOfDialog(about), form.subject, parent)
    , m_form(form)
    , m_kind(makeChoice(codeChoices<ActionKind>(), codeOf(form.draft.action.kind)))
    , m_what(makeSentence(form.draft.action.what))
    , m_lead(makeChoice(form.units, textOf(form.draft.action.leadUnit)))
    , m_others(new QListWidget)
    , m_due(new PartialDateEdit)
{
    buildWhat();
    buildWho();
    buildWhen(about);
    if (about == About::New)
        buildFollowUp();
    addAccept(about == About::New ? tr("&Agree") : tr("&Save"));
    addLeave(tr("&Cancel"));
    m_what->setFocus();
}

void ActionDialog::buildWhat()
{
    addEditor(tr("&Kind of action"), {.widget = m_kind});
    m_whatField = &addEditor(tr("&What"), {.widget = m_what}, Need::Required);
}

void ActionDialog::buildWho()
{
    m_leadField = &addEditor(tr("&Lead"), {.widget = m_lead}, Need::Required);
    for (const Choice &unit : m_form.units) {
        auto *item = new QListWidgetItem(unit.text, m_others);
        item->setData(Qt::UserRole, unit.key);
        item->setCheckState(m_form.draft.others.contains(Uid(unit.key)) ? Qt::Checked : Qt::Unchecked);
    }
    m_others->setCurrentRow(0);
    m_others->setTabKeyNavigation(false);
    m_others->setFixedHeight(RowsOfUnits * (fontMetrics().height() + 8));
    m_others->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_others->setTextElideMode(Qt::ElideRight);
    form().addField({.label = tr("&Taking part"), .help = tr("The space bar ticks a unit.")}, m_others);
}

void ActionDialog::buildWhen(About about)
{
    m_due->setDate({m_form.draft.action.due.toString(Qt::ISODate)});
    m_dueField = &addEditor(tr("&Ready before"), {.widget = m_due}, Need::Required);
    if (about == About::New)
        return;
    const ActionStatus now = m_form.draft.action.status;
    m_status = makeChoice(statesToChoose(now), codeOf(now));
    addEditor(tr("Stat&us"), {.widget = m_status});
}

void ActionDialog::buildFollowUp()
{
    m_followUp = new QCheckBox;
    form().addField({.label = tr("Follow-up")}, m_followUp);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActionDialog::offerFollowUp);
    offerFollowUp();
}

/// To programme together needs a project, where questions are what it is about and none is there; a session
/// needs an event, and what is shared or joined a task.
void ActionDialog::offerFollowUp()
{
    const bool isSession = chosenKind() == ActionKind::SessieOrganiseren;
    const bool isResearch = chosenKind() == ActionKind::SamenProgrammeren && !m_form.research.isEmpty();
    const bool isThere = isFollowedAsProposed() && !m_form.draft.action.followUp.isNull();
    const bool hasTasks = asksForTasks(chosenKind());
    m_followUp->setText(hasTasks ? tr("Make the ta&sk too")
                        : isSession || (m_form.research.isEmpty() && !isThere)
                            ? tr("Make the &event too")
                            : tr("Make the &proposal for joint research too"));
    m_followUp->setToolTip(isResearch ? plainToolTip(m_form.research) : QString());
    m_followUp->setEnabled(isSession || isResearch || hasTasks);
    m_followUp->setChecked(m_followUp->isEnabled());
}

ActionKind ActionDialog::chosenKind() const
{
    return fromCode<ActionKind>(m_kind->currentData().toString()).value_or(m_form.draft.action.kind);
}

/// What follows up another kind of action does not follow up this one.
bool ActionDialog::isFollowedAsProposed() const
{
    return chosenKind() == m_form.draft.action.kind;
}

QList<Uid> ActionDialog::chosenOthers() const
{
    QList<Uid> units;
    for (int row = 0; row < m_others->count(); ++row) {
        const QListWidgetItem *item = m_others->item(row);
        if (item->checkState() == Qt::Checked && item->data(Qt::UserRole) != m_lead->currentData())
            units.append(Uid(item->data(Qt::UserRole).toString()));
    }
    return units;
}

ActionDraft ActionDialog::draft() const
{
    ActionDraft draft = m_form.draft;
    OverlapAction &action = draft.action;
    action.kind = chosenKind();
    action.what = m_what->toPlainText().simplified();
    action.leadUnit = Uid(m_lead->currentData().toString());
    action.due = m_due->date().firstDay();
    if (m_status)
        action.status = fromCode<ActionStatus>(m_status->currentData().toString()).value_or(action.status);
    draft.others = chosenOthers();
    if (m_followUp && !isFollowedAsProposed())
        action.followUp = {};
    const bool isFollowed = m_followUp && m_followUp->isChecked();
    const bool isSession = action.kind == ActionKind::SessieOrganiseren;
    draft.hasTasks = isFollowed && asksForTasks(action.kind);
    draft.research = isFollowed && !isSession && !draft.hasTasks ? m_form.research : QString();
    draft.meeting = isFollowed && isSession ? action.what : QString();
    return draft;
}

void ActionDialog::check()
{
    const ActionDraft filled = draft();
    m_whatField->setError(filled.action.what.isEmpty() ? tr("Write in one sentence what you agreed.")
                                                       : QString());
    m_leadField->setError(filled.action.leadUnit.isNull() ? tr("Choose which unit leads.") : QString());
    const bool isDay = m_due->isAcceptable() && filled.action.due.isValid();
    m_dueField->setError(isDay ? QString() : PartialDateEdit::errorSentence());
}

ActionAnswerDialog::ActionAnswerDialog(const OverlapAction &action, QWidget *parent)
    : FieldsDialog(tr("Answer of the DG"), action.what, parent)
    , m_action(action)
    , m_answer(makeChoice(codeChoices<ActionAnswer>(), codeOf(action.answer.value_or(ActionAnswer::Akkoord))))
    , m_text(makeLineEdit())
{
    m_text->setText(action.answerText);
    m_text->setCursorPosition(0);
    addEditor(tr("&Answer"), {.widget = m_answer});
    m_textField = &addEditor(tr("&Explanation"), {.widget = m_text});
    addAccept(tr("&Save"));
    addLeave(tr("&Cancel"));
    m_answer->setFocus();
}

OverlapAction ActionAnswerDialog::answered() const
{
    OverlapAction action = m_action;
    action.answer = fromCode<ActionAnswer>(m_answer->currentData().toString());
    action.answerText = m_text->text().simplified();
    return action;
}

/// Who does not simply agree says what then.
void ActionAnswerDialog::check()
{
    const OverlapAction filled = answered();
    const bool isUnexplained = filled.answer != ActionAnswer::Akkoord && filled.answerText.isEmpty();
    m_textField->setError(isUnexplained ? tr("Write in one sentence what the DG wants instead.") : QString());
}

} // namespace kb
