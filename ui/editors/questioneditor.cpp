// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"

#include "bank/answers.h"
#include "bank/owners.h"
#include "editors/attentionpanel.h"
#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/keptrecord.h"
#include "editors/recordform.h"
#include "editors/recordpicker.h"
#include "editors/recordvalues.h"
#include "editors/similarpanel.h"
#include "editors/specialeditors.h"
#include "editors/suggestedconcepts.h"
#include "model/freshcopy.h"
#include "models/ownermark.h"
#include "papers/questionpaper.h"
#include "widgets/paperview.h"

namespace kb {

namespace {

constexpr FieldId TextField = 30;
constexpr FieldId AskedByField = 34;
constexpr FieldId QuestionAudienceField = 35;

} // namespace

QuestionEditor::QuestionEditor(Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_question(new RecordForm(recordTypeOf<KnowledgeQuestion>))
    , m_answer(new RecordForm(recordTypeOf<KnowledgeQuestion>))
    , m_similar(new SimilarPanel(workspace))
    , m_attention(new AttentionPanel)
{
    buildQuestion();
    buildAnswer();
    addPage(*m_question, tr("Question"));
    addPage(*m_answer, tr("Answer"));
    m_studies = addPaperPage(tr("Studies and projects"));
    m_overlaps = addPaperPage(tr("Overlap"));
    addHistoryPage();
    addPanel(m_similar);
    addPanel(m_attention);
    connect(m_question, &RecordForm::edited, this, &QuestionEditor::askSimilar);
    connect(m_similar, &SimilarPanel::useAsked, this, &QuestionEditor::openInstead);
    for (const RecordForm *form : {m_question, m_answer})
        connect(form, &RecordForm::edited, this, &QuestionEditor::showAttention);
}

// The numbers are the fields of model/knowledgequestion.h, in reading order.
void QuestionEditor::buildQuestion()
{
    constexpr int longestQuestion = 300;
    Bank &bank = workspace().bank();
    m_question->addLine({.field = TextField,
                         .help = tr("One sentence that ends with a question mark"),
                         .limit = longestQuestion});
    m_question->addLine({.field = 31});
    m_question->addLines({{.field = 36}, {.field = 38}, {.field = 39}});
    m_question->addLines({{.field = 32}, {.field = 12}, {.field = 13}});
    m_question->addLine({.field = 33}, [choices = dossierChoices(bank)](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    m_question->addLine({.field = 37});
    for (const FieldId field : {AskedByField, QuestionAudienceField})
        m_question->addLine({.field = field}, [field](const auto &edited) {
            return makeCodeEditor(Kind::KnowledgeQuestion, field, edited);
        });
    m_question->addLine({.field = 44});
    m_links.add(*m_question, LinkType::Concept, tr("Concepts"), conceptChoices(bank));
    m_suggested = new SuggestedConcepts(workspace(), *m_question, m_links, [this] {
        const KnowledgeQuestion question = edited();
        return question.text + u'\n' + question.explanation;
    });
    m_question->addLine(
        {.field = 15, .help = tr("Words that are not in the list of concepts, one per line")});
}

void QuestionEditor::buildAnswer()
{
    m_answer->addLine({.field = 40});
    m_answer->addLines({{.field = 41}, {.field = 42}});
    m_answer->addLine({.field = 45});
    m_answer->addLine({.field = 46, .help = tr("When an answered question is opened again")});
    m_answer->addLine({.field = 43, .help = tr("For a question that goes on in another one")},
                      [this](const auto &edited) {
                          return makeRecordPicker(workspace(), {Kind::KnowledgeQuestion}, edited);
                      });
}

void QuestionEditor::showOverlap()
{
    showPage(m_overlaps);
    m_overlaps->setFocus(Qt::OtherFocusReason);
}

Result<> QuestionEditor::load(const Uid &uid)
{
    Bank &bank = workspace().bank();
    if (uid.isNull()) {
        begin({});
        return showLinks({});
    }
    const auto question = bank.records<KnowledgeQuestion>().get(uid);
    if (!question)
        return question.error();
    show(*question);
    return showLinks(uid);
}

Result<> QuestionEditor::loadCopy(const Uid &uid)
{
    const auto original = workspace().bank().records<KnowledgeQuestion>().get(uid);
    if (!original)
        return original.error();
    begin(freshCopy(*original));
    return showLinks(uid);
}

/// A new record is of the bank's own unit.
void QuestionEditor::begin(KnowledgeQuestion question)
{
    question.ownerUnit = workspace().bank().identity().unit;
    show(question);
}

void QuestionEditor::show(const KnowledgeQuestion &question)
{
    m_shown = question;
    const Values values = allValues(question);
    const Owner owner = Owners(workspace().bank()).of(question);
    const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
    for (RecordForm *form : {m_question, m_answer}) {
        form->show(values);
        form->setAccess(access);
    }
    m_links.setAccess(access);
    m_attention->offer(access == Access::ReadWrite); // for who can do something about it
    const bool isNew = question.uid.isNull();
    showHead({.place = isNew ? tr("New question") : tr("%1 · Knowledge question").arg(question.refcode),
              .title = question.text.isEmpty() ? tr("What must you know?") : question.text,
              .owner = ownerSentence(owner.code),
              .access = access,
              .origin = question.origin});
    m_studies->sayWhenSeen([this] { return questionSurroundings(workspace().bank(), m_shown.uid); });
    m_overlaps->sayWhenSeen([this] { return questionOverlaps(workspace().bank(), m_shown.uid); });
    showHistory(question.uid, Kind::KnowledgeQuestion);
    m_similar->setOffer(isNew ? SimilarPanel::Offer::UseInstead : SimilarPanel::Offer::Open);
    askSimilar();
}

Result<> QuestionEditor::showLinks(const Uid &uid)
{
    const auto loaded = m_links.load(workspace().bank(), uid);
    const auto doubtful = doubtfulAnswers(workspace().bank(), uid);
    m_doubtfulAnswers = doubtful ? *doubtful : 0;
    showAttention();
    return loaded;
}

void QuestionEditor::showAttention()
{
    m_attention->say(attentionFor(
        edited(), {.concepts = m_links.count(LinkType::Concept), .doubtfulAnswers = m_doubtfulAnswers}));
}

void QuestionEditor::askSimilar()
{
    m_similar->ask(edited().text, edited());
    m_suggested->ask();
}

KnowledgeQuestion QuestionEditor::edited() const
{
    return withValues(withValues(m_shown, m_question->values()), m_answer->values());
}

Values QuestionEditor::draft() const
{
    Values values;
    for (const RecordForm *form : {m_question, m_answer})
        values.insert(form->values());
    return values;
}

void QuestionEditor::showDraft(const Values &values)
{
    for (RecordForm *form : {m_question, m_answer})
        form->show(values);
    askSimilar();
    showAttention();
}

Result<Uid> QuestionEditor::write()
{
    Bank &bank = workspace().bank();
    const KnowledgeQuestion question = edited();
    QMap<FieldId, QString> problems;
    if (question.text.isEmpty())
        problems.insert(TextField, tr("Write a question that ends with a question mark."));
    for (RecordForm *form : {m_question, m_answer}) {
        if (form->showProblems(problems))
            continue;
        showPageOf(*form);
        return Error{Error::Code::InvalidInput, {}};
    }

    const StepLabel label = stepOfKeeping(question, question.text);
    return workspace().write(label, [&](Write &write) -> Result<Uid> {
        const auto uid = keepRecord(bank.records<KnowledgeQuestion>(), write, question, m_shown);
        if (!uid)
            return uid;
        const auto linked = m_links.write(bank, write, *uid);
        const auto rest = linked ? writeRest(write, *uid) : linked;
        return rest ? uid : Result<Uid>(rest.error());
    });
}

} // namespace kb
