// SPDX-License-Identifier: EUPL-1.2
#include "editors/signaleditor.h"

#include "bank/children.h"
#include "bank/owners.h"
#include "editors/attentionpanel.h"
#include "editors/bankchoices.h"
#include "editors/childparts.h"
#include "editors/choiceeditors.h"
#include "editors/keptrecord.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "editors/signalrows.h"
#include "editors/suggestedconcepts.h"
#include "jobs/signalties.h"
#include "jobs/signaltriage.h"
#include "model/freshcopy.h"
#include "model/signalattention.h"
#include "model/signalsteps.h"
#include "models/ownermark.h"
#include "models/signalcolumns.h"
#include "papers/signalpaper.h"
#include "widgets/paperview.h"

namespace kb {

namespace {

// The numbers are the fields of model/signal.h.
constexpr FieldId SignalTitleField = 30;
constexpr FieldId ArenaField = 33;
constexpr FieldId DestepField = 34;
constexpr FieldId SourcesField = 35;
constexpr FieldId ObservedField = 36;
constexpr FieldId ActBeforeField = 41;
constexpr FieldId DossierRowsOfDraft = 9000; ///< no field of the record: the rows of the dossiers

constexpr int MostScore = 5;

} // namespace

SignalEditor::SignalEditor(Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_facts(new RecordForm(recordTypeOf<Signal>))
    , m_assessment(new RecordForm(recordTypeOf<Signal>))
    , m_dossiers(makeDossierRows(dossierChoices(workspace.bank())))
    , m_attention(new AttentionPanel)
{
    buildFacts();
    buildAssessment();
    addPage(*m_facts, tr("Facts"));
    addPage(*m_assessment, tr("Assessment"));
    addPage(scrolledRows(*m_dossiers, tr("Dossiers")), tr("Dossiers"));
    m_surroundings = addPaperPage(tr("Follow-up"));
    addHistoryPage();
    addPanel(m_attention);
    connect(m_dossiers, &PartRows::edited, this, [this] { setChanged(true); });
    for (const RecordForm *form : {m_facts, m_assessment})
        connect(form, &RecordForm::edited, this, &SignalEditor::showAttention);
}

void SignalEditor::buildFacts()
{
    m_facts->addLine({.field = SignalTitleField});
    m_facts->addLine({.field = 31});
    m_facts->addLine({.field = ArenaField},
                     [](const auto &edited) { return makeCodesEditor(Kind::Signal, ArenaField, edited); });
    m_facts->addLine({.field = DestepField},
                     [](const auto &edited) { return makeCodesEditor(Kind::Signal, DestepField, edited); });
    m_facts->addLine({.field = 52, .help = tr("A country, or a part of one.")});
    m_facts->addLines({{.field = ObservedField}, {.field = 32}, {.field = 12}});
    m_links.add(*m_facts, LinkType::Concept, tr("Concepts"), conceptChoices(workspace().bank()));
    m_suggested = new SuggestedConcepts(workspace(), *m_facts, m_links, [this] {
        const Signal signal = edited();
        return signal.title + u'\n' + signal.description;
    });
    m_facts->addLine({.field = SourcesField}, makeSourcesEditor);
}

void SignalEditor::buildAssessment()
{
    const auto score = [](QString (*word)(int)) {
        return [word](const auto &edited) {
            return makeScoreEditor({.most = MostScore, .unsaid = NotScored}, word, edited);
        };
    };
    m_assessment->addLine({.field = 38}, score(impactWord));
    m_assessment->addLine({.field = 39}, score(likelihoodWord));
    m_assessment->addLines({{.field = 37}, {.field = 40}});
    m_assessment->addLines({{.field = ActBeforeField}, {.field = 51}});
    m_assessment->addLine({.field = 42});
    m_assessment->addLine({.field = 43});
    m_assessment->beginSection(tr("Status and follow-up"));
    m_assessment->addLines({{.field = 46}, {.field = 47}});
    m_assessment->addLine({.field = 49});
    m_assessment->addLine({.field = 50});
    m_assessment->beginSection(tr("Urgency by hand"));
    m_assessment->addLine(
        {.field = 44, .help = tr("Leave this empty: then the program works out how urgent it is.")});
    m_assessment->addLine({.field = 45});
}

Result<> SignalEditor::load(const Uid &uid)
{
    if (uid.isNull()) {
        begin(newSignal());
        return showTies({});
    }
    const auto signal = workspace().bank().records<Signal>().get(uid);
    if (!signal)
        return signal.error();
    show(*signal);
    return showTies(uid);
}

Result<> SignalEditor::loadCopy(const Uid &uid)
{
    const auto original = workspace().bank().records<Signal>().get(uid);
    if (!original)
        return original.error();
    begin(freshCopy(*original));
    const auto shown = showTies({});
    return shown ? m_links.load(workspace().bank(), uid) : shown; // a copy is about the same concepts
}

/// A new record is of the bank's own unit, and was seen today.
void SignalEditor::begin(Signal signal)
{
    const QDate today = workspace().bank().now().date();
    signal.ownerUnit = workspace().bank().identity().unit;
    signal.observedOn = today;
    signal.nextReview = nextReviewOf(signal.horizon, today);
    if (signal.sources.isEmpty())
        signal.sources.append(SignalSource());
    show(signal);
}

void SignalEditor::show(const Signal &signal)
{
    m_shown = signal;
    Bank &bank = workspace().bank();
    const Owner owner = Owners(bank).of(signal);
    const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
    const Values values = allValues(signal);
    for (RecordForm *form : {m_facts, m_assessment}) {
        form->show(values);
        form->setAccess(access);
    }
    m_dossiers->setAccess(access);
    m_links.setAccess(access);
    m_attention->offer(access == Access::ReadWrite);
    const bool isNew = signal.uid.isNull();
    showHead({.place = isNew ? tr("New signal") : tr("%1 · Signal").arg(signal.refcode),
              .title = signal.title.isEmpty() ? tr("What do you see happening?") : signal.title,
              .owner = ownerSentence(owner.code),
              .access = access,
              .origin = signal.origin});
    m_surroundings->sayWhenSeen([this] { return signalSurroundings(workspace().bank(), m_shown); });
    showHistory(signal.uid, Kind::Signal);
}

Result<> SignalEditor::showTies(const Uid &uid)
{
    const auto links = dossierLinksOf(workspace().bank(), uid);
    m_shownLinks = links ? *links : QList<SignalDossierLink>();
    m_dossiers->show(partRowsOf(m_shownLinks));
    const auto loaded = m_links.load(workspace().bank(), uid);
    showAttention();
    return links ? loaded : Result<>(links.error());
}

void SignalEditor::showAttention()
{
    m_attention->say(attentionFor(edited(), m_links.count(LinkType::Concept)));
    m_suggested->ask();
}

Signal SignalEditor::edited() const
{
    return withValues(withValues(m_shown, m_facts->values()), m_assessment->values());
}

QList<SignalDossierLink> SignalEditor::editedLinks(const Uid &signal) const
{
    Bank &bank = const_cast<SignalEditor *>(this)->workspace().bank();
    QList<SignalDossierLink> links = partsOfRows<SignalDossierLink>(m_dossiers->rows());
    for (SignalDossierLink &link : links) {
        if (link.uid.isNull())
            link = madeNow(bank, signal, link);
    }
    return links;
}

Values SignalEditor::draft() const
{
    Values values;
    for (const RecordForm *form : {m_facts, m_assessment})
        values.insert(form->values());
    values.insert(DossierRowsOfDraft, m_dossiers->rows());
    return values;
}

void SignalEditor::showDraft(const Values &values)
{
    for (RecordForm *form : {m_facts, m_assessment})
        form->show(values);
    m_dossiers->show(values.value(DossierRowsOfDraft).toArray());
    showAttention();
}

bool SignalEditor::showProblems(const Signal &signal)
{
    QMap<FieldId, QString> problems;
    const auto when = [&](bool holds, FieldId field, const QString &sentence) {
        if (holds)
            problems.insert(field, sentence);
    };
    const auto isUntitled = [](const SignalSource &source) { return source.title.isEmpty(); };
    when(signal.title.isEmpty(), SignalTitleField, tr("Write in one line what you see happening."));
    when(signal.arena.isEmpty(), ArenaField, tr("Choose at least one arena."));
    when(signal.sources.isEmpty() || std::ranges::any_of(signal.sources, isUntitled), SourcesField,
         tr("Say where you saw it: each source needs a title."));
    when(!signal.observedOn.isValid(), ObservedField, tr("Say on which day you saw it."));
    when(signal.observedOn > workspace().bank().now().date(), ObservedField,
         tr("This day is still to come. Choose today or an earlier day."));
    when(signal.actBefore.isValid() && signal.actBefore < signal.observedOn, ActBeforeField,
         tr("This is before the day on which you saw it. Choose a later day."));
    for (RecordForm *form : {m_facts, m_assessment}) {
        if (form->showProblems(problems))
            continue;
        showPageOf(*form);
        return false;
    }
    return true;
}

/// Every dossier in the rows says what the signal means for it (M-09), and stands there once.
bool SignalEditor::showDossierProblems()
{
    QList<Uid> seen;
    bool isFine = true;
    const QList<SignalDossierLink> links = partsOfRows<SignalDossierLink>(m_dossiers->rows());
    for (qsizetype row = 0; row < links.size(); ++row) {
        const SignalDossierLink &link = links[row];
        const bool isDouble = seen.contains(link.dossier);
        const QString dossier = link.dossier.isNull() ? tr("Choose a dossier.")
                                : isDouble            ? tr("This dossier is here twice. Choose another.")
                                                      : QString();
        const QString meaning = link.meaning.isEmpty()
                                    ? tr("Write in one sentence what this signal means for the dossier.")
                                    : QString();
        m_dossiers->setError(row, QStringLiteral("dossier"), dossier);
        m_dossiers->setError(row, QStringLiteral("meaning"), meaning);
        isFine = isFine && dossier.isEmpty() && meaning.isEmpty();
        seen.append(link.dossier);
    }
    if (!isFine)
        showPage(m_dossiers);
    return isFine;
}

Result<Uid> SignalEditor::write()
{
    const Signal signal = edited();
    if (!showProblems(signal) || !showDossierProblems())
        return Error{Error::Code::InvalidInput, {}};
    const StepLabel label = stepOfKeeping(signal, signal.title);
    return workspace().write(label, [&](Write &write) { return writeAll(write, signal); });
}

/// Who links a signal need not say that it is linked.
Signal SignalEditor::withStatusOf(Signal signal, bool isLinked) const
{
    if (isLinked && m_shownLinks.isEmpty() && signal.status == m_shown.status)
        signal.status = statusOnceLinked(signal.status);
    return signal;
}

/// The links come first: a signal can only be linked to a dossier when it is.
Result<Uid> SignalEditor::writeAll(Write &write, const Signal &signal)
{
    Bank &bank = workspace().bank();
    const Records<Signal> records = bank.records<Signal>();
    const bool isNew = m_shown.uid.isNull();
    const auto uid = isNew ? records.insert(write, signal) : Result<Uid>(signal.uid);
    if (!uid)
        return uid;
    const QList<SignalDossierLink> links = editedLinks(*uid);
    if (auto tied = writeChildren(bank, write, links, m_shownLinks); !tied)
        return tied.error();
    const Signal after = withStatusOf(signal, !links.isEmpty());
    if (auto changed = isNew ? Result<>() : records.update(write, after, m_shown); !changed)
        return changed.error();
    const auto linked = m_links.write(bank, write, *uid);
    return linked ? uid : Result<Uid>(linked.error());
}

} // namespace kb
