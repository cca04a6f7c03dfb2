// SPDX-License-Identifier: EUPL-1.2
#include "editors/signalrows.h"

#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/specialeditors.h"
#include "model/signal.h"
#include "report/labels.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr int LongestMeaning = 280; // spec 02, 2.4
constexpr int MostImportance = 3;

struct SignalRowsWording
{
    Q_DECLARE_TR_FUNCTIONS(SignalRows)
};

using EditedSignal = std::function<void()>;

FieldEditor sourceKindEditor(const EditedSignal &edited)
{
    return makeCodeEditor(codeChoices<SourceKind>(), edited);
}

FieldEditor importanceEditor(const EditedSignal &edited)
{
    return makeScoreEditor({.most = MostImportance}, importanceWord, edited);
}

QList<RowPart> sourceParts()
{
    return {
        {QStringLiteral("title"), SignalRowsWording::tr("Title of the source"), makeTextEditor, 0,
         Need::Required},
        {QStringLiteral("kind"), SignalRowsWording::tr("Kind of source"), sourceKindEditor, 1},
        {QStringLiteral("date"), SignalRowsWording::tr("Date of the source"), makeDateEditor, 1},
        {QStringLiteral("url"), SignalRowsWording::tr("Web address"), makeTextEditor, 2},
        {QStringLiteral("parliament_ref"), SignalRowsWording::tr("Parliamentary paper"), makeTextEditor, 2},
        {QStringLiteral("quote"), SignalRowsWording::tr("Quote"), makeTextEditor, 3},
    };
}

} // namespace

FieldEditor makeSourcesEditor(const std::function<void()> &edited)
{
    auto *rows = new PartRows({.row = SignalRowsWording::tr("Source %1"),
                               .add = SignalRowsWording::tr("Add so&urce"),
                               .nothing = SignalRowsWording::tr("No sources yet."),
                               .next = SignalRowsWording::tr("Add where you saw it.")},
                              sourceParts());
    QObject::connect(rows, &PartRows::edited, rows, edited);
    return {.widget = rows,
            .value =
                [rows] {
                    const QCborArray sources = rows->rows();
                    return sources.isEmpty() ? Value(nullptr) : Value(sources);
                },
            .show = [rows](const Value &value) { rows->show(value.toArray()); },
            .setAccess = [rows](Access access) { rows->setAccess(access); },
            .problem = [rows] { return rows->problem(); }};
}

PartRows *makeDossierRows(const QList<Choice> &dossiers)
{
    const auto dossierEditor = [dossiers](const EditedSignal &edited) {
        return makeReferenceEditor(dossiers, edited);
    };
    return new PartRows(
        {.row = SignalRowsWording::tr("Dossier %1"),
         .add = SignalRowsWording::tr("Add &dossier"),
         .nothing = SignalRowsWording::tr("No dossiers yet."),
         .next = SignalRowsWording::tr("A signal counts once you link it to one.")},
        {
            {QStringLiteral("dossier"), SignalRowsWording::tr("Dossier"), dossierEditor, 0, Need::Required},
            {QStringLiteral("relevance"), SignalRowsWording::tr("How important"), importanceEditor, 1},
            {QStringLiteral("meaning"), SignalRowsWording::tr("What does this mean for the dossier?"),
             makeMemoEditor, 2, Need::Required, LongestMeaning},
            {QStringLiteral("proposed_action"), SignalRowsWording::tr("Proposal"), makeTextEditor, 3},
        });
}

QString importanceWord(int importance)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("SignalRows", "a little"),
        QT_TRANSLATE_NOOP("SignalRows", "fairly"),
        QT_TRANSLATE_NOOP("SignalRows", "very"),
    };
    return SignalRowsWording::tr(words[size_t(std::clamp(importance, 1, MostImportance) - 1)]);
}

} // namespace kb
