// SPDX-License-Identifier: EUPL-1.2
#include "log/stepstore.h"

#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr QChar Separator = u'\t';

QString textOf(const StepLabel &label)
{
    const QStringList parts{label.act, QString::number(int(label.kind)), QString::number(label.count),
                            QString(label.subject).replace(Separator, u' ')};
    return parts.join(Separator);
}

StepLabel labelFrom(const QString &text)
{
    const QStringList parts = text.split(Separator);
    return {parts.value(0), Kind(parts.value(1).toInt()), parts.value(2).toInt(), parts.value(3)};
}

Step toStep(Row row)
{
    Step step;
    step.id = row.next<qint64>();
    row.next<qint64>(); // the incarnation
    step.label = labelFrom(row.next<QString>());
    step.who = row.next<Uid>();
    step.at = QDateTime::fromMSecsSinceEpoch(row.next<qint64>(), Qt::UTC);
    step.firstSeq = row.next<qint64>();
    step.lastSeq = row.next<qint64>();
    if (const auto undoes = row.next<qint64>(); undoes > 0)
        step.undoes = undoes;
    return step;
}

/// Making the bank, with the example too, and signing in are no actions that somebody would take back.
bool canBeUndone(const Step &step)
{
    static const QStringList beginnings{QStringLiteral("begin"), QStringLiteral("example"),
                                        QStringLiteral("sign_in")};
    return !beginnings.contains(step.label.act);
}

/// Who was anonymised stays so (spec 02, 2.10), and what came before it held what is erased.
bool isForGood(const Step &step)
{
    return step.label.act == QStringLiteral("anonymise");
}

} // namespace

Result<> StepStore::add(qint64 bank, const Step &step)
{
    return m_db.execute(sqlFile("log/step_add"), bank, QStringView(textOf(step.label)), step.who,
                        step.at.toMSecsSinceEpoch(), step.firstSeq, step.lastSeq, step.undoes);
}

Result<QList<Step>> StepStore::newest(int count)
{
    return m_db.all(sqlFile("log/steps"), toStep, count);
}

Result<QList<StepLink>> StepStore::takenBack()
{
    return m_db.all(sqlFile("log/taken_back"), [](Row row) {
        StepLink link;
        link.step = row.next<qint64>();
        link.undoes = row.next<qint64>();
        return link;
    });
}

UndoState undoState(const QList<Step> &steps)
{
    QList<const Step *> undo;
    QList<const Step *> redo;
    const auto isOnTop = [](const QList<const Step *> &stack, const Step &step) {
        return step.undoes && !stack.isEmpty() && stack.last()->id == *step.undoes;
    };
    for (const Step &step : steps) {
        if (!canBeUndone(step))
            continue;
        if (isForGood(step)) {
            undo.clear();
            redo.clear();
        } else if (isOnTop(undo, step)) {
            undo.removeLast();
            redo.append(&step);
        } else if (isOnTop(redo, step)) {
            redo.removeLast();
            undo.append(&step);
        } else {
            undo.append(&step);
            redo.clear();
        }
    }
    UndoState state;
    if (!undo.isEmpty())
        state.undo = *undo.last();
    if (!redo.isEmpty())
        state.redo = *redo.last();
    return state;
}

} // namespace kb
