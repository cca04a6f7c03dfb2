// SPDX-License-Identifier: EUPL-1.2
#include "editors/adviceform.h"

#include "bank/headlines.h"
#include "editors/sourcesedit.h"
#include "editors/statementsedit.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

constexpr int LongestTitle = 90;
constexpr int LongestReason = 600;
constexpr int LongestMessage = 400;

/// The options of the dilemma, in a table with both sides.
FieldEditor makeOptionsEditor(const std::function<void()> &edited)
{
    using Options = QList<AdviceOption>;
    auto *rows =
        new CellTable(AdviceForm::tr("Options"), {{AdviceForm::tr("Option"), CellHolds::Text, 3},
                                                  {AdviceForm::tr("For"), CellHolds::Text, 3},
                                                  {AdviceForm::tr("Against"), CellHolds::Text, 3},
                                                  {AdviceForm::tr("Who is affected"), CellHolds::Text, 3}});
    rows->offerAdding(AdviceForm::tr("Add option"));
    rows->sayWhenEmpty(AdviceForm::tr("No options yet."),
                       AdviceForm::tr("Add what the reader can choose from."));
    QObject::connect(rows, &CellTable::changed, rows, edited);
    return {.widget = rows,
            .value =
                [rows] {
                    Options options;
                    for (const CellRow &row : rows->rows())
                        options.append({row.cells[0], row.cells[1], row.cells[2], row.cells[3]});
                    return Codec<Options>::to(options);
                },
            .show =
                [rows](const Value &value) {
                    QList<CellRow> shown;
                    for (const AdviceOption &one : Codec<Options>::from(value))
                        shown.append({{}, {}, {one.option, one.pro, one.con, one.affected}});
                    rows->setRows(shown);
                },
            .setAccess = [rows](Access access) { rows->setAccess(access); }};
}

QList<CellRow> rowsOf(const QList<Task> &steps)
{
    QList<CellRow> rows;
    for (const Task &step : steps)
        rows.append({step.uid, {}, {step.what, step.who, step.due.toString(Qt::ISODate)}});
    return rows;
}

/// What is no headline any more keeps its place with its uid.
QList<CellRow> rowsOf(Bank &bank, const QList<Uid> &questions)
{
    const auto lines = headlines(bank.context().db, questions);
    QList<CellRow> rows;
    for (const Uid &question : questions)
        rows.append({{}, question, {lines ? nameOf(lines->value(question)) : textOf(question)}});
    return rows;
}

} // namespace

AdviceForm::AdviceForm(Workspace &workspace, QWidget *parent)
    : RecordForm(recordTypeOf<Advice>, parent)
    , m_workspace(workspace)
{
    buildMessage(workspace);
    buildEvidence(workspace);
    buildRest(workspace);
    connect(m_reasonSources, &SourcesEdit::changed, this, &RecordForm::edited);
    connect(m_statements, &StatementsEdit::changed, this, &RecordForm::edited);
    connect(m_gaps, &PickedRows::changed, this, &RecordForm::edited);
    connect(m_steps, &CellTable::changed, this, &RecordForm::edited);
}

// The numbers are the fields of model/advice.h, in the order of the paper.
void AdviceForm::buildMessage(Workspace &workspace)
{
    addLine({.field = 30, .help = tr("States the message, in one line"), .limit = LongestTitle});
    beginSection(tr("1  Reason"));
    addLine({.field = 35, .limit = LongestReason});
    m_reasonSources = new SourcesEdit(workspace);
    addField({.label = tr("Sources of the reason")}, m_reasonSources);
    beginSection(tr("2  Key message"));
    addLine({.field = 36, .limit = LongestMessage});
    beginSection(tr("3  Advice"));
    addLine({.field = 37, .help = tr("What the reader should decide: one per line, five at most")});
}

void AdviceForm::buildEvidence(Workspace &workspace)
{
    beginSection(tr("4  Evidence"));
    m_statements = new StatementsEdit(workspace);
    addField({.label = tr("Arguments, each with its sources")}, m_statements);
}

void AdviceForm::buildRest(Workspace &workspace)
{
    beginSection(tr("5  Dilemmas and options"));
    addLine({.field = 38});
    addLine({.field = 39}, makeOptionsEditor);
    beginSection(tr("6  What we do not know"));
    m_gaps = new PickedRows(workspace, tr("Question without an answer"), tr("Find a question by typing"),
                            {Kind::KnowledgeQuestion}, SourcePicker::Words::OnlyRecords);
    m_gaps->table().sayWhenEmpty(tr("No questions yet."), tr("Find one below."));
    addField({.label = tr("Questions that nobody can answer yet")}, m_gaps);
    addLine({.field = 40});
    addLine({.field = 41});
    beginSection(tr("7  Next steps"));
    m_steps = new CellTable(tr("Next steps"), {{tr("What"), CellHolds::Text, 5},
                                               {tr("Who"), CellHolds::Text, 3},
                                               {tr("When"), CellHolds::Date, 2}});
    m_steps->offerAdding(tr("Add step"));
    m_steps->sayWhenEmpty(tr("No steps yet."), tr("Add what happens after the decision."));
    addField({.label = tr("What follows, who does it and when")}, m_steps);
}

void AdviceForm::showParts(const AdviceParts &parts, const QList<Uid> &gaps)
{
    m_reasonSources->setSources(parts.reasonSources);
    m_statements->setStatements(parts.statements);
    m_gaps->table().setRows(rowsOf(m_workspace.bank(), gaps));
    m_steps->setRows(rowsOf(parts.steps));
}

QList<Task> AdviceForm::steps(const QList<Task> &shown) const
{
    QList<Task> steps;
    for (const CellRow &row : m_steps->rows()) {
        const auto known = std::ranges::find(shown, row.record, &Task::uid);
        Task step = row.record.isNull() || known == shown.end() ? Task() : *known;
        step.what = row.cells[0];
        step.who = row.cells[1];
        step.due = QDate::fromString(row.cells[2], Qt::ISODate);
        if (!step.what.isEmpty())
            steps.append(step);
    }
    return steps;
}

AdviceParts AdviceForm::parts(AdviceParts shown) const
{
    shown.reasonSources = m_reasonSources->sources();
    shown.statements = m_statements->statements();
    shown.statements.removeIf([](const SupportedStatement &one) { return one.statement.text.isEmpty(); });
    shown.steps = steps(shown.steps);
    return shown;
}

QList<Uid> AdviceForm::gaps() const
{
    QList<Uid> gaps;
    for (const CellRow &row : m_gaps->table().rows())
        gaps.append(row.target);
    return gaps;
}

void AdviceForm::setFormAccess(Access access)
{
    setAccess(access);
    m_reasonSources->setAccess(access);
    m_statements->setAccess(access);
    m_gaps->setAccess(access);
    m_steps->setAccess(access);
}

} // namespace kb
