// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/pdfmaker.h"

#include <QString>

namespace kb::test {

/// `nieuw.ris` of the scenario: CRLF, and no line end after the last record.
inline QByteArray newStudies()
{
    return "TY  - RPRT\r\n"
           "TI  - Wonen boven winkels: kansen in kleine steden\r\n"
           "AU  - Vries, Joris de\r\n"
           "AU  - Bakkali, Noor\r\n"
           "PY  - 2026/01//\r\n"
           "PB  - Stichting Woonlab\r\n"
           "CY  - Voorbeeldstad\r\n"
           "KW  - leegstand\r\n"
           "KW  - woningbouw\r\n"
           "KW  - winkels\r\n"
           "AB  - Dit onderzoek beschrijft hoe eigenaren lege ruimte boven winkels tot "
           "woning maken.\r\n"
           "LA  - nl\r\n"
           "DO  - 10.5555/wl.2026.001\r\n"
           "UR  - https://voorbeeld.example/wonen-boven-winkels\r\n"
           "ER  - \r\n"
           "TY  - RPRT\r\n"
           "TI  - Energiearmoede meten: een vergelijking van methoden\r\n"
           "AU  - Kuipers, E.\r\n"
           "PY  - 2024\r\n"
           "DO  - https://doi.org/10.5555/VB.2024.008\r\n"
           "ER  - \r\n"
           "TY  - RPRT\r\n"
           "TI  - Samen onder een dak. Woonvormen voor ouderen vergeleken\r\n"
           "AU  - Hendriks, L.\r\n"
           "PY  - 2024\r\n"
           "ER  - ";
}

/// `leegstand-winkels.pdf`: two pages, of which the first names a DOI.
inline QByteArray annex()
{
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %1 0 R "
                            "/Resources << /Font << /F 5 0 R >> >> >>";
    const QString title = QStringLiteral("Leegstand boven winkels – bijlage");
    QByteArray utf16("\xfe\xff");
    for (const QChar letter : title) {
        utf16.append(char(letter.unicode() >> 8));
        utf16.append(char(letter.unicode() & 0xff));
    }
    const auto says = [](const QByteArray &text) {
        return streamOf("BT /F 12 Tf 72 700 Td (" + text + ") Tj ET");
    };
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                  QByteArray(page).replace("%1", "6"), QByteArray(page).replace("%1", "7"),
                  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                  says("Leegstand boven winkels. doi:10.5555/wl.2026.002"), says("Tabellen per stad"),
                  "<< /Title <" + utf16.toHex() +
                      "> /Author (Stichting Woonlab) /CreationDate (D:20260115120000Z) >>"},
                 "/Info 8 0 R");
}

/// Three sentences, the first and third short; the second has 28 words.
inline QString plainSummary()
{
    return QStringLiteral(
        "Boven winkels staat vaak ruimte leeg. Eigenaren die zelf de winkel bezitten maken daar in kleine "
        "steden vaker weer een woning van dan beleggers die ver weg wonen en de buurt niet goed kennen. Een "
        "subsidie helpt.");
}

} // namespace kb::test
