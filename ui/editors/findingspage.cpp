// SPDX-License-Identifier: EUPL-1.2
#include "editors/findingspage.h"

#include "bank/username.h"
#include "editors/bankchoices.h"
#include "editors/childparts.h"
#include "editors/choiceeditors.h"
#include "editors/recordform.h"
#include "report/labels.h"
#include "report/strengthwords.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QTableView>

namespace kb {

namespace {

// The fields of model/finding.h.
constexpr FieldId FindingApproach = 11;
constexpr FieldId FindingDirectionField = 12;
constexpr FieldId FindingStrength = 13;
constexpr FieldId FindingStatement = 14;
constexpr FieldId FindingQuote = 21;
constexpr int LongestFinding = 280;
constexpr int LongestQuote = 500;
constexpr int StrongestEvidence = 5;
/// Of a row that is kept until it is saved: what its new approach is called.
const QString NewApproachKey = QStringLiteral("new_approach");

struct FindingsWording
{
    Q_DECLARE_TR_FUNCTIONS(FindingsPage)
};

ChildWords findingWords()
{
    return {.list = FindingsWording::tr("Findings"),
            .add = FindingsWording::tr("Add a &finding"),
            .nobody = FindingsWording::tr("No findings yet. What does this study say about an approach?")};
}

} // namespace

FindingsPage::FindingsPage(Workspace &workspace)
    : ChildRows(
          findingColumns(), [this](QList<FindingLine> &lines) { settle(lines); }, findingWords())
    , m_workspace(workspace)
    , m_names(workspace.bank())
    , m_found(workspace, *this, findingsAbout, {Kind::Finding, Kind::Study, Kind::Approach},
              [this] { summarise(); })
{
    addFieldsLater([this] { addFields(); });
    keepOrder();
    build(m_table);
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsPage::summarise);
}

void FindingsPage::addFields()
{
    // In the order in which somebody says it; the numbers are the fields of model/finding.h.
    RecordForm &finding = form();
    finding.addLine({.field = FindingApproach},
                    [this](const auto &edited) { return makeApproachEditor(m_workspace, m_made, edited); });
    finding.addLine({.field = FindingDirectionField}, [](const auto &edited) {
        return makeCodeEditor(codeChoices<FindingDirection>(), edited);
    });
    finding.addLine({.field = FindingStrength}, [](const auto &edited) {
        return makeScoreEditor({.least = 0, .most = StrongestEvidence}, strengthText, edited);
    });
    finding.addLine({.field = FindingStatement, .limit = LongestFinding});
    finding.addLine({.field = 20});
    finding.addLine({.field = 18, .help = FindingsWording::tr("What is needed for it to work")});
    finding.addLine({.field = 16});
    finding.addLine({.field = 17});
    finding.addLine({.field = 15});
    finding.addLine({.field = 19});
    finding.addLine({.field = FindingQuote, .limit = LongestQuote});
    finding.addLines({{.field = 22}, {.field = 23}});
}

void FindingsPage::load(const QList<Finding> &findings)
{
    m_made.clear();
    show(findings);
}

bool FindingsPage::begin(const Uid &approach)
{
    if (!isWritable())
        return false;
    m_expected = approach;
    add();
    m_expected = {};
    if (!approach.isNull())
        form().focusField(FindingDirectionField);
    return true;
}

/// The approaches first: a finding names one.
Result<> FindingsPage::write(Bank &bank, Write &write, const Uid &study) const
{
    QSet<Uid> named;
    for (const FindingLine &line : m_table.lines())
        named.insert(line.approach);
    for (const auto &[uid, name] : m_made.asKeyValueRange()) {
        if (!named.contains(uid)) // another was chosen after all
            continue;
        Approach approach;
        approach.uid = uid;
        approach.nameNl = name;
        if (auto made = bank.records<Approach>().insert(write, approach); !made)
            return made.error();
    }
    return ChildRows::write(bank, write, study, &Finding::study);
}

QCborArray FindingsPage::draft() const
{
    QCborArray rows;
    for (const Finding &finding : records()) {
        QCborMap row = partRowOf(finding);
        if (m_made.contains(finding.approach))
            row.insert(NewApproachKey, m_made.value(finding.approach));
        rows.append(row);
    }
    return rows;
}

void FindingsPage::showDraft(const QCborArray &rows)
{
    QList<Finding> findings;
    for (const auto &row : rows) {
        findings.append(partOfRow<Finding>(row.toMap()));
        const QString name = row.toMap().value(NewApproachKey).toString();
        if (!name.isEmpty())
            m_made.insert(findings.last().approach, name);
    }
    showEdited(findings);
}

QMap<FieldId, QString> FindingsPage::problemsAt(int row) const
{
    const FindingLine &finding = m_table.lines()[row];
    QMap<FieldId, QString> problems;
    if (finding.approach.isNull())
        problems.insert(FindingApproach, FindingsWording::tr("Choose about which approach this is."));
    if (finding.statement.isEmpty())
        problems.insert(FindingStatement, FindingsWording::tr("Write in one sentence what was found."));
    return problems;
}

/// Who adds it, judges it; somebody else can be named.
Finding FindingsPage::fresh(int) const
{
    Finding finding;
    finding.approach = m_expected;
    finding.assessedBy = userName(m_workspace.bank().context());
    finding.assessedOn = m_workspace.bank().now().date();
    return finding;
}

void FindingsPage::settle(QList<FindingLine> &lines)
{
    QList<Uid> known;
    for (const FindingLine &line : std::as_const(lines)) {
        if (!m_made.contains(line.approach))
            known.append(line.approach);
    }
    m_names.prepare(known);
    for (FindingLine &line : lines) {
        const QString made = m_made.value(line.approach);
        line.approachText =
            made.isEmpty() && !line.approach.isNull() ? m_names.of(line.approach).title : made;
    }
}

/// Beside the number of findings, what all studies together say about the current approach.
void FindingsPage::summarise()
{
    const QString findings = FindingsWording::tr("%n finding(s)", nullptr, count());
    const QString verdict = currentRow() < 0 ? QString() : verdictText(m_table.lines()[currentRow()]);
    say({}, verdict.isEmpty() ? findings : QStringLiteral("%1 · %2").arg(findings, verdict));
}

/// Empty until it is read beside the window.
QString FindingsPage::verdictText(const FindingLine &finding)
{
    const ApproachFindings *found = finding.approachText.isEmpty() ? nullptr : m_found.of(finding.approach);
    if (!found)
        return {};
    return FindingsWording::tr("%1: %2. This counts findings; always read the studies.")
        .arg(finding.approachText, label(found->judged.verdict));
}

} // namespace kb
