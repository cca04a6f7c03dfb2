// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/institute.h"

namespace kb {

class Bank;

/// How far the end of an agreement is away.
enum class AgreementTerm { EndsSoon, Runs, Ended };
template <> inline constexpr auto codesOf<AgreementTerm> = codes("soon", "runs", "ended");

/// What was agreed with one institute.
struct AgreementLine
{
    qint64 id = 0; ///< that of its institute with its place there: it is no record of its own
    Uid institute;
    QString name; ///< of the institute
    Agreement agreement;
    AgreementTerm term = AgreementTerm::Runs;
};

/// Which agreements a list shows; what is empty lets everything through.
struct AgreementQuery
{
    QString words; ///< each must stand in the institute, the subject or the reference
    QList<Uid> institutes;
    QList<AgreementTerm> terms;

    bool operator==(const AgreementQuery &) const = default;
};

/// Whoever prepares a new agreement needs half a year for it (spec 01, S26a).
AgreementTerm termOf(const Agreement &agreement, QDate today);

/// The agreements with all institutes (spec 03, 3.10): what ends first is first, what has ended last.
Result<QList<AgreementLine>> agreements(Bank &bank);

/// The same as a list. Each question reads all institutes: not for the window's thread.
class AgreementList
{
public:
    static constexpr bool LinesTakeLong = true;
    static constexpr bool NewestTakesLong = true;

    explicit AgreementList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> ids(const AgreementQuery &query) const;
    Result<QList<AgreementLine>> lines(const QList<qint64> &ids) const;
    Result<QList<qint64>> newest(int count) const;

private:
    Bank &m_bank;
};

/// With whom this bank can write down an agreement: an agreement stands at its institute, which only its
/// owner changes.
struct InstitutesToAgreeWith
{
    QList<Institute> own;    ///< in use, by name
    bool isAnyInUse = false; ///< of whatever unit
};
Result<InstitutesToAgreeWith> institutesToAgreeWith(Bank &bank);

} // namespace kb
