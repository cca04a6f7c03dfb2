// SPDX-License-Identifier: EUPL-1.2
#include "editors/sourcesedit.h"

#include "bank/headlines.h"
#include "model/finding.h"
#include "model/insight.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

constexpr std::array citableKinds{Kind::Study,  Kind::Signal,   Kind::Event,
                                  Kind::Lesson, Kind::Approach, Kind::ResearchProject};

/// Children without a headline: their own words then.
QString nameOfTarget(Bank &bank, const Uid &target, const QHash<Uid, Headline> &lines)
{
    if (lines.contains(target))
        return nameOf(lines.value(target));
    if (const auto insight = bank.records<Insight>().get(target))
        return insight->text;
    const auto finding = bank.records<Finding>().get(target);
    return finding ? finding->statement : textOf(target);
}

QList<Uid> targetsOf(const QList<Citation> &sources)
{
    QList<Uid> targets;
    for (const Citation &source : sources) {
        if (!source.target.isNull())
            targets.append(source.target);
    }
    return targets;
}

} // namespace

SourcesEdit::SourcesEdit(Workspace &workspace, QWidget *parent)
    : PickedRows(workspace, tr("Source"), tr("Find a source by typing, or write one down"),
                 QList<Kind>(citableKinds.begin(), citableKinds.end()), SourcePicker::Words::AsWritten,
                 {{tr("Page"), CellHolds::Text, 1}, {tr("Note"), CellHolds::Text, 2}}, parent)
    , m_workspace(workspace)
{
    table().sayWhenEmpty(tr("No sources yet."), tr("Find one below, or write one down."));
}

void SourcesEdit::setSources(const QList<Citation> &sources)
{
    m_shown = sources;
    Bank &bank = m_workspace.bank();
    const auto known = headlines(bank.context().db, targetsOf(sources));
    const QHash<Uid, Headline> lines = known ? *known : QHash<Uid, Headline>();
    QList<CellRow> rows;
    for (const Citation &source : sources) {
        const QString name = source.target.isNull() ? source.other : nameOfTarget(bank, source.target, lines);
        rows.append({source.uid, source.target, {name, source.locator, source.note}});
    }
    table().setRows(rows);
}

QList<Citation> SourcesEdit::sources() const
{
    QList<Citation> sources;
    for (const CellRow &row : table().rows()) {
        const auto known = std::ranges::find(m_shown, row.record, &Citation::uid);
        const bool isNew = row.record.isNull() || known == m_shown.end();
        Citation source = isNew ? Citation() : *known;
        source.target = row.target;
        source.other = row.target.isNull() ? row.cells.value(0) : QString();
        source.locator = row.cells.value(1);
        source.note = row.cells.value(2);
        sources.append(source);
    }
    return sources;
}

} // namespace kb
