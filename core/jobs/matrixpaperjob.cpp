// SPDX-License-Identifier: EUPL-1.2
#include "jobs/matrixpaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/paperinfo.h"
#include "report/overlapwords.h"

namespace kb {

namespace {

PaperMatrixCell paperCell(const MatrixCount &count)
{
    return {.strong = count.strong, .all = count.all(), .agreed = count.agreed};
}

QString kindNames(const QList<OverlapKind> &kinds)
{
    QStringList names;
    for (const OverlapKind kind : kinds)
        names.append(label(kind));
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<MatrixPaperContent> matrixPaperContent(Bank &bank, const QList<OverlapKind> &kinds,
                                              MatrixDiagonal diagonal, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto matrix = overlapMatrix(bank, kinds);
    if (const Error *error = firstError(info, matrix))
        return *error;
    const MatrixDiagonal shown = matrix->hasInside ? diagonal : MatrixDiagonal::Without;
    MatrixPaperContent content{.info = *info, .diagonal = shown, .units = {}, .cells = {}, .totals = {}};
    content.info.selection = kindNames(kinds);
    for (qsizetype row = 0; row < matrix->units.size(); ++row) {
        QList<PaperMatrixCell> cells;
        for (qsizetype column = 0; column < matrix->units.size(); ++column)
            cells.append(paperCell(matrix->between(row, column)));
        content.units.append(matrix->units[row].code);
        content.cells.append(cells);
        content.totals.append(paperCell(matrix->total(row)));
    }
    return content;
}

} // namespace kb
