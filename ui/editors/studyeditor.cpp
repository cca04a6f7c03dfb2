// SPDX-License-Identifier: EUPL-1.2
#include "editors/studyeditor.h"

#include "bank/owners.h"
#include "editors/attentionpanel.h"
#include "editors/bankchoices.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "editors/similarpanel.h"
#include "editors/specialeditors.h"
#include "editors/studychecks.h"
#include "model/freshcopy.h"
#include "model/valuechecks.h"
#include "models/ownermark.h"

namespace kb {

StudyEditor::StudyEditor(Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_facts(new RecordForm(recordTypeOf<Study>))
    , m_summary(new RecordForm(recordTypeOf<Study>))
    , m_connections(new RecordForm(recordTypeOf<Study>))
    , m_similar(new SimilarPanel(workspace))
    , m_attention(new AttentionPanel)
{
    buildFacts();
    buildSummary();
    buildLinks();
    addPage(*m_facts, tr("Facts"));
    addPage(*m_summary, tr("Summary"));
    addPage(*m_connections, tr("Links"));
    addHistoryPage();
    addPanel(m_similar);
    addPanel(m_attention);
    connect(m_facts, &RecordForm::edited, this, &StudyEditor::askSimilar);
    for (const RecordForm *form : {m_facts, m_summary, m_connections})
        connect(form, &RecordForm::edited, this, &StudyEditor::showAttention);
}

// The numbers are the fields of model/study.h, in reading order.
void StudyEditor::buildFacts()
{
    m_facts->addLine({.field = 31});
    m_facts->addLine({.field = 32});
    m_facts->addLines({{.field = 30}, {.field = 55}, {.field = 63}});
    m_facts->addLine({.field = 34, .help = tr("One name per line, as published: Kuipers, E.")},
                     makeContributionsEditor);
    m_facts->addLines({{.field = 37, .help = tr("A year, a month or a day: 2026, 2026-02 or 28-2-2026")},
                       {.field = 38},
                       {.field = 45}});
    m_facts->addLines({{.field = 46}, {.field = 47}, {.field = 48}});
    m_facts->beginSection(tr("Where it can be found"));
    m_facts->addLines({{.field = 67}, {.field = 73}, {.field = 12}});
    m_facts->addLine({.field = 54});
    m_facts->addLine({.field = 68});
    m_facts->addLines({{.field = 71}, {.field = 72}});
    m_facts->beginSection(tr("Part of a journal or book"));
    m_facts->addLine({.field = 40});
    m_facts->addLines({{.field = 41}, {.field = 42}, {.field = 43}});
    m_facts->beginSection(tr("Other identifiers"));
    m_facts->addLines({{.field = 49}, {.field = 53}});
}

void StudyEditor::buildSummary()
{
    constexpr int longestMessage = 280;
    constexpr int longestPlain = 1500;
    m_summary->addLine({.field = 58, .help = tr("In one or two sentences"), .limit = longestMessage});
    m_summary->addLine({.field = 57, .limit = longestPlain});
    m_summary->addLine({.field = 56});
    m_summary->addLine({.field = 59});
    m_summary->addLines({{.field = 61}, {.field = 62}});
    m_summary->addLines({{.field = 65}, {.field = 66}});
}

void StudyEditor::buildLinks()
{
    Bank &bank = workspace().bank();
    m_links.add(*m_connections, LinkType::Concept, tr("Concepts"), conceptChoices(bank));
    m_links.add(*m_connections, LinkType::PerformedBy, tr("Performed by"), instituteChoices(bank));
    m_links.add(*m_connections, LinkType::Dossier, tr("Dossiers"), dossierChoices(bank));
    m_connections->addLine(
        {.field = 15, .help = tr("Words that are not in the list of concepts, one per line")});
}

Result<> StudyEditor::load(const Uid &uid)
{
    Bank &bank = workspace().bank();
    if (uid.isNull()) {
        begin({.language = UsualLanguage});
        return showLinks({});
    }
    const auto study = bank.records<Study>().get(uid);
    if (!study)
        return study.error();
    show(*study);
    return showLinks(uid);
}

Result<> StudyEditor::loadCopy(const Uid &uid)
{
    const auto original = workspace().bank().records<Study>().get(uid);
    if (!original)
        return original.error();
    begin(freshCopy(*original));
    return showLinks(uid);
}

/// A new record is of the bank's own unit.
void StudyEditor::begin(Study study)
{
    study.ownerUnit = workspace().bank().identity().unit;
    show(study);
}

void StudyEditor::show(const Study &study)
{
    m_shown = study;
    const Values values = allValues(study);
    for (RecordForm *form : {m_facts, m_summary, m_connections})
        form->show(values);

    const Owner owner = Owners(workspace().bank()).of(study);
    const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
    for (RecordForm *form : {m_facts, m_summary, m_connections})
        form->setAccess(access);
    m_links.setAccess(access);
    m_attention->setVisible(access == Access::ReadWrite); // for who can do something about it
    const bool isNew = study.uid.isNull();
    showHead({.place = isNew ? tr("New study") : tr("%1 · Study").arg(study.refcode),
              .title = study.title.isEmpty() ? tr("Untitled study") : study.title,
              .owner = ownerSentence(owner.code),
              .access = access,
              .origin = study.origin});
    showHistory(study.uid, Kind::Study);
    askSimilar();
}

Result<> StudyEditor::showLinks(const Uid &uid)
{
    const auto loaded = m_links.load(workspace().bank(), uid);
    showAttention();
    return loaded;
}

void StudyEditor::showAttention()
{
    const Study study = edited();
    QList<Attention> points = attentionFor(study, {.concepts = m_links.count(LinkType::Concept),
                                                   .institutes = m_links.count(LinkType::PerformedBy)});
    for (const Attention point : attentionFor(recordTypeOf<Study>, valuesOf(study), thisYear())) {
        if (!points.contains(point))
            points.append(point);
    }
    m_attention->say(points);
}

int StudyEditor::thisYear()
{
    return workspace().bank().now().date().year();
}

void StudyEditor::askSimilar()
{
    m_similar->ask(edited().title, m_shown.uid);
}

Study StudyEditor::edited() const
{
    Study study = m_shown;
    for (const RecordForm *form : {m_facts, m_summary, m_connections})
        study = withValues(study, form->values());
    return normalised(study);
}

Values StudyEditor::draft() const
{
    Values values;
    for (const RecordForm *form : {m_facts, m_summary, m_connections})
        values.insert(form->values());
    return values;
}

void StudyEditor::showDraft(const Values &values)
{
    for (RecordForm *form : {m_facts, m_summary, m_connections})
        form->show(values);
    askSimilar();
    showAttention();
}

Result<Uid> StudyEditor::write()
{
    Bank &bank = workspace().bank();
    const Study study = edited();
    const auto blocks = blocksOf(study, m_shown, thisYear());
    bool isFine = true;
    for (RecordForm *form : {m_facts, m_summary, m_connections}) {
        const bool isFormFine = form->showProblems(blocks);
        if (!isFormFine && isFine)
            showPageOf(*form);
        isFine = isFine && isFormFine;
    }
    if (!isFine)
        return Error{Error::Code::InvalidInput, {}};

    const bool isNew = m_shown.uid.isNull();
    const StepLabel label{.act = isNew ? QStringLiteral("make") : QStringLiteral("edit"),
                          .kind = Kind::Study,
                          .subject = isNew ? study.title : study.refcode};
    return workspace().write(label, [&](Write &write) -> Result<Uid> {
        const Records<Study> studies = bank.records<Study>();
        const auto uid = isNew ? studies.insert(write, study) : Result<Uid>(study.uid);
        if (!uid)
            return uid;
        if (auto changed = isNew ? Result<>() : studies.update(write, study, m_shown); !changed)
            return changed.error();
        const auto linked = m_links.write(bank, write, *uid);
        return linked ? uid : Result<Uid>(linked.error());
    });
}

} // namespace kb
