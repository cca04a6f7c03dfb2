// SPDX-License-Identifier: EUPL-1.2
#include "grabpapers.h"

#include "camera.h"
#include "jobs/overlapreportjob.h"
#include "jobs/studylist.h"
#include "print/measure.h"
#include "print/paperpages.h"

#include <QImage>
#include <QLocale>
#include <QPainter>

namespace kb {

namespace {

constexpr qreal PixelsPerInch = 120;

QImage pictureOf(const print::PaperPages &pages, int page)
{
    constexpr qreal scale = PixelsPerInch / print::UnitsPerInch;
    QImage picture((pages.size(page) * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paint(page, painter);
    return picture;
}

void grabPaper(Camera &camera, const QString &name, const Document &document)
{
    const print::PaperPages pages(document);
    for (int page = 0; page < pages.count(); ++page)
        camera.keep(pictureOf(pages, page), QStringLiteral("paper-%1-%2").arg(name).arg(page + 1));
}

} // namespace

void grabPapers(Camera &camera, Bank &bank)
{
    const Language language = QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
    if (const auto content = overlapReportContent(bank, language))
        grabPaper(camera, QStringLiteral("overlap"), overlapReport(*content));
    const StudyList studies(bank);
    const auto newest = studies.newest(1);
    const auto lines = newest ? studies.lines(*newest) : Result<QList<StudyLine>>(newest.error());
    if (!lines || lines->isEmpty())
        return;
    if (const auto content = researchCardContent(bank, lines->first().uid, language))
        grabPaper(camera, QStringLiteral("research-card"), researchCard(*content));
}

} // namespace kb
