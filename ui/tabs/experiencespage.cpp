// SPDX-License-Identifier: EUPL-1.2
#include "tabs/experiencespage.h"

#include "editors/bankchoices.h"
#include "editors/lessoneditor.h"
#include "models/lessoncolumns.h"
#include "papers/experiencepaper.h"
#include "tabs/pickdialog.h"

namespace kb {

namespace {

struct ExperiencesWording
{
    Q_DECLARE_TR_FUNCTIONS(ExperiencesPage)
};

PageWords experienceWords()
{
    return {.list = "lessons",
            .create = ExperiencesWording::tr("&New lesson"),
            .empty = ExperiencesWording::tr("No lessons yet. What did you learn from your last project?"),
            .emptyAction = ExperiencesWording::tr("New lesson"),
            .searchHint = ExperiencesWording::tr("Search in title, situation, advice"),
            .removeQuestion = [](int count) {
                return ExperiencesWording::tr("Put %n lesson(s) in the trash?", nullptr, count);
            }};
}

QList<FilterSpec> experienceFilters()
{
    return {{.key = QStringLiteral("others"),
             .title = ExperiencesWording::tr("From whom"),
             .choices = {{QStringLiteral("yes"), ExperiencesWording::tr("From other units")}}},
            {.key = QStringLiteral("owner"), .title = ExperiencesWording::tr("Unit")},
            {.key = QStringLiteral("approach"), .title = ExperiencesWording::tr("Approach")},
            {.key = QStringLiteral("dossier"), .title = ExperiencesWording::tr("Dossier")}};
}

FilterChoices experienceFilterChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)},
            {QStringLiteral("approach"), namedChoices(bank, Kind::Approach)},
            {QStringLiteral("dossier"), dossierChoices(bank)}};
}

void askExperiences(LessonQuery &query, const FilterState &filter)
{
    query.words = filter.text;
    query.othersOnly = filter.chosen.contains(QStringLiteral("others"));
    query.owners = uidsOf(filter.chosen.value(QStringLiteral("owner")));
    query.approaches = uidsOf(filter.chosen.value(QStringLiteral("approach")));
    query.dossiers = uidsOf(filter.chosen.value(QStringLiteral("dossier")));
}

/// The units that it may be useful for and is not offered to yet; not the unit that it is of.
QList<Choice> unitsToOffer(Bank &bank, const Lesson &lesson)
{
    QStringList known{textOf(lesson.ownerUnit)};
    if (const auto offered = bank.links().from(lesson.uid, LinkType::UsefulFor)) {
        for (const Uid &unit : *offered)
            known.append(textOf(unit));
    }
    QList<Choice> units = unitChoices(bank);
    units.removeIf([&known](const Choice &unit) { return known.contains(unit.key); });
    return units;
}

} // namespace

ExperiencesPage::ExperiencesPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Lesson, lessonColumns(listOf(workspace)), experienceWords(), parent)
{
    addFilters(experienceFilters(), askExperiences, experienceFilterChoices,
               {Kind::Unit, Kind::Approach, Kind::PolicyDossier});
    QAction *offering = addTabAction(ExperiencesWording::tr("O&ffer to a unit…"), {}, [this] { offer(); });
    limitActions({offering});
    finish({offering});
}

RecordEditor *ExperiencesPage::makeEditor()
{
    return new LessonEditor(workspace(), this);
}

Paper ExperiencesPage::paperOf(const LessonLine &lesson)
{
    return experiencePaper(workspace().bank(), lesson);
}

/// The names of approaches and dossiers stand in the lines, the units in the preview.
void ExperiencesPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touchesAny({Kind::Approach, Kind::PolicyDossier, Kind::Link}))
        readWhenSeen([this] { m_feed.readAgain(); });
}

/// Says of the experience that is open or, in the list, current, for which unit it may be useful.
void ExperiencesPage::offer()
{
    if (!saveFirst())
        return;
    Bank &bank = workspace().bank();
    const auto lesson = bank.records<Lesson>().get(recordHere());
    if (!lesson)
        return;
    const QList<Choice> units = unitsToOffer(bank, *lesson);
    if (units.isEmpty())
        return workspace().say({.sentence = ExperiencesWording::tr("It is offered to every unit already.")});
    PickDialog dialog({.title = ExperiencesWording::tr("Offer to a unit"),
                       .label = ExperiencesWording::tr("&For which unit is it useful?"),
                       .help = ExperiencesWording::tr("The lesson says so under “Useful for”."),
                       .accept = ExperiencesWording::tr("&Offer")},
                      units, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const StepLabel label{.act = QStringLiteral("link"), .kind = Kind::Lesson, .subject = lesson->refcode};
    const auto linked = workspace().write(label, [&](Write &write) {
        return bank.links().add(write, lesson->uid, LinkType::UsefulFor, Uid(dialog.picked()));
    });
    if (!linked)
        return workspace().sayError(linked.error());
    refreshOpenRecord();
    workspace().sayDone(ExperiencesWording::tr("Offered."));
}

} // namespace kb
