package se.redthread.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for the values of one person, membership or name.
 *
 * @param id by which sealed texts name it; random, so that it tells nothing
 * @param secret the 256 bits, as Base64
 */
public record SealKey(String id, String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int ID_BYTES = 12;

	private static final int SECRET_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	/** A key that nobody has had. */
	public static SealKey random() {
		return new SealKey(HexFormat.of().formatHex(bytes(ID_BYTES)),
				Base64.getEncoder().encodeToString(bytes(SECRET_BYTES)));
	}

	/** The text, so that only this key tells it. */
	public String seal(String text, Erased erased) {
		byte[] nonce = bytes(NONCE_BYTES);
		try {
			byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, erased).doFinal(text.getBytes(StandardCharsets.UTF_8));
			return SealedText.of(erased, this.id,
					ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has AES-GCM", ex);
		}
	}

	/** The text that was sealed with this key. */
	String open(SealedText sealed) {
		byte[] bytes = sealed.bytes();
		try {
			byte[] text = cipher(Cipher.DECRYPT_MODE, bytes, sealed.erased()).doFinal(bytes, NONCE_BYTES,
					bytes.length - NONCE_BYTES);
			return new String(text, StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new IllegalStateException("A sealed value under the key " + this.id
					+ " was altered; \"verify\" tells where. Restore a backup from before that.", ex);
		}
	}

	/**
	 * The key's id and what stands in the value's place can't be exchanged either.
	 * @param nonce begins with it
	 */
	private Cipher cipher(int mode, byte[] nonce, Erased erased) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(Base64.getDecoder().decode(this.secret), "AES"),
				new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
		cipher.updateAAD((erased.letter() + this.id).getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	private static byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	@Override
	public String toString() {
		return "SealKey " + this.id;
	}

}
