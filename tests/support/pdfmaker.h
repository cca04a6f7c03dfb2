// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

namespace kb::test {

/// A PDF of these objects, numbered from 1; the first is the catalogue. `trailer` is more for its trailer.
inline QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count +
           " /Root 1 0 R " + trailer + " >>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray &content, const QByteArray &dictionary = {})
{
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + dictionary + " >>\nstream\n" + content +
           "\nendstream";
}

/// One page that paints that content, with a font /F and the XObjects named.
inline QList<QByteArray> pageWith(const QByteArray &content, const QByteArray &xobjects = {})
{
    return {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
            "<< /Font << /F 5 0 R >> /XObject << " +
                xobjects + " >> >> >>",
            streamOf(content), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
}

/// One page with that line of text (ASCII).
inline QByteArray pdfSaying(const QByteArray &text, const QByteArray &information = {})
{
    QList<QByteArray> objects = pageWith("BT /F 12 Tf 72 700 Td (" + text + ") Tj ET");
    if (information.isEmpty())
        return pdfOf(objects);
    objects.append("<< " + information + " >>");
    return pdfOf(objects, "/Info 6 0 R");
}

/// Forms that paint forms, ten times each, this many levels deep: the last paints the content.
inline QByteArray pdfBomb(int levels, const QByteArray &content)
{
    QList<QByteArray> objects = pageWith("/X Do", "/X 6 0 R");
    for (int level = 1; level <= levels; ++level) {
        const QByteArray next = QByteArray::number(6 + level);
        objects.append(streamOf(QByteArray("/X Do ").repeated(10),
                                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject "
                                "<< /X " +
                                    next + " 0 R >> >>"));
    }
    objects.append(streamOf(content, "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font "
                                     "<< /F 5 0 R >> >>"));
    return pdfOf(objects);
}

/// One that asks for a password that nobody knows.
inline QByteArray lockedPdf()
{
    QList<QByteArray> objects = pageWith("BT /F 12 Tf (geheim) Tj ET");
    const QByteArray key = '<' + QByteArray("5a").repeated(32) + '>';
    objects.append("<< /Filter /Standard /V 1 /R 2 /P -4 /O " + key + " /U " + key + " >>");
    return pdfOf(objects, "/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> "
                          "<00112233445566778899aabbccddeeff>]");
}

} // namespace kb::test
