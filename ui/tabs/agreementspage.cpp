// SPDX-License-Identifier: EUPL-1.2
#include "tabs/agreementspage.h"

#include "editors/bankchoices.h"
#include "models/agreementcolumns.h"
#include "papers/agreementpaper.h"
#include "tabs/filterchoices.h"
#include "tabs/institutespage.h"
#include "tabs/listexport.h"
#include "tabs/pickdialog.h"
#include "widgets/paperview.h"

#include <QCollator>

namespace kb {

namespace {

QList<Choice> agreementTermChoices()
{
    QList<Choice> choices;
    for (const AgreementTerm term : allOf<AgreementTerm>())
        choices.append({QString(codeOf(term)), agreementTermText(term)});
    return choices;
}

FilterChoices institutesWithAgreements(Bank &bank)
{
    QList<Choice> institutes;
    if (const auto lines = agreements(bank)) {
        for (const AgreementLine &line : *lines) {
            const Choice institute{textOf(line.institute), line.name};
            if (std::ranges::find(institutes, institute.key, &Choice::key) == institutes.end())
                institutes.append(institute);
        }
    }
    std::ranges::sort(institutes, QCollator(), &Choice::text);
    return {{QStringLiteral("institute"), institutes}};
}

} // namespace

AgreementsPage::AgreementsPage(Workspace &workspace, QWidget *parent)
    : PreviewPage(workspace, parent)
    , m_feed(workspace, agreementColumns(), this)
{
    m_actions.create = addTabAction(tr("&New agreement…"), QKeySequence::New, [this] { begin(); });
    m_actions.create->setEnabled(!workspace.isReadOnly());
    m_toInstitute = addTabAction(tr("Go to the &institute"), {}, [this] { openCurrent(); });
    m_actions.print = addTabAction(tr("Print the &list…"), QKeySequence::Print, [this] { print(); });
    QAction *write = addExportList([this] { exportList(this->workspace(), m_feed, tr("Agreements")); });
    m_actions.record = {m_actions.create, m_toInstitute, nullptr, write, m_actions.print};
    build(m_feed.list(), QStringLiteral("agreements"), m_feed.list());
    addFoot({m_actions.create, m_toInstitute});
    list().setEmptyText(tr("No agreements yet. Write down what you agree with an institute, and until when."),
                        workspace.isReadOnly() ? QString() : tr("New agreement"));
    connect(&list(), &RecordList::emptyActionAsked, this, &AgreementsPage::begin);
    buildFilters();
    reload();
    showCurrent(); // nothing yet: there is no institute to go to
}

void AgreementsPage::buildFilters()
{
    FilterBar &bar = list().filterBar();
    bar.setSearchHint(tr("Search in institute, subject and number"));
    bar.setFilters({{.key = QStringLiteral("institute"), .title = tr("Institute")},
                    {.key = QStringLiteral("term"), .title = tr("End"), .choices = agreementTermChoices()}});
    new ChoiceReader(workspace(), bar, institutesWithAgreements, {Kind::Institute});
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_query.words = filter.text;
        m_query.institutes = uidsOf(filter.chosen.value(QStringLiteral("institute")));
        m_query.terms = valuesOf<AgreementTerm>(filter.chosen.value(QStringLiteral("term")));
        reload();
    });
}

void AgreementsPage::begin()
{
    workspace().reads().runOnce(
        this, [](JobContext &context) { return institutesToAgreeWith(context.bank); },
        [this](const Result<InstitutesToAgreeWith> &found) {
            if (!found)
                return workspace().sayError(found.error());
            if (!found->own.isEmpty())
                return beginWithOneOf(found->own);
            workspace().say(
                {.sentence = found->isAnyInUse
                                 ? tr("All institutes here belong to other units. Only the owner writes "
                                      "down agreements with one.")
                                 : tr("First make the institute with which you agree something."),
                 .tone = Message::Tone::Failed});
        });
}

void AgreementsPage::beginWithOneOf(const QList<Institute> &institutes)
{
    QList<Choice> choices;
    for (const Institute &institute : institutes)
        choices.append({textOf(institute.uid), institute.nameNl});
    PickDialog dialog({.title = tr("New agreement"),
                       .label = tr("With which &institute?"),
                       .help = tr("The agreement is written down on the page of the institute."),
                       .accept = tr("&Write it down")},
                      choices, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT pageAsked(QStringLiteral("institutes"), [institute = Uid(dialog.picked())](Tab &page) {
        static_cast<InstitutesPage &>(page).addAgreement(institute);
    });
}

void AgreementsPage::print()
{
    printList(workspace(), m_feed, ListHead::of(list(), tr("Agreements")));
}

void AgreementsPage::reload()
{
    m_feed.reload(m_query);
}

void AgreementsPage::showCurrent()
{
    const AgreementLine *line = m_feed.current();
    m_toInstitute->setEnabled(line);
    preview().say(line ? agreementPaper(*line) : Paper{});
}

void AgreementsPage::follow(const Changes &changes)
{
    if (changes.touches(Kind::Institute))
        readWhenSeen([this] { reload(); });
}

void AgreementsPage::openCurrent()
{
    const AgreementLine *line = m_feed.current();
    if (!line)
        return;
    Q_EMIT pageAsked(QStringLiteral("institutes"), [institute = line->institute](Tab &page) {
        static_cast<InstitutesPage &>(page).showAgreements(institute);
    });
}

} // namespace kb
